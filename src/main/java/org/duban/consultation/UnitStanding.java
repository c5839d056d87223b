package org.duban.consultation;

import java.util.UUID;

/** What a unit was asked and has said. */
record UnitStanding(UUID unit, String label, int rows, int answered, int objections, Standing standing) {}

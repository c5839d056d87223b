package org.duban.account;

import java.util.UUID;

/** A unit for which so many people may sign in. */
public record Staffed(UUID unit, long people) {}

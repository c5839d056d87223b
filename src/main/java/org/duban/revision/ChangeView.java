package org.duban.revision;

import java.time.Instant;

/** A recorded change as pages show it. */
public record ChangeView(AlterationView alteration, String reason, String basis, String by, Instant at) {}

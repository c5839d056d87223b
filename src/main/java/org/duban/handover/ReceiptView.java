package org.duban.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A receipt as it is shown. */
record ReceiptView(UUID id, String giver, String taker, List<Line> lines, String madeBy, Instant madeAt) {}

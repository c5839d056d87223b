package org.duban.progress;

import java.util.UUID;
import org.duban.timetable.Period;

/** How often the supervision section returned an update. */
public record Returned(UUID update, UUID target, UUID unit, Period period, long times) {}

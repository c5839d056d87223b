package org.duban.attachment;

import java.util.UUID;
import org.duban.timetable.Period;

/** Beside which update an attachment lies, whether that was written yet or not. */
public record Place(UUID target, UUID unit, Period period) {}

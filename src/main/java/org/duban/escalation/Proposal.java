package org.duban.escalation;

import java.time.LocalDate;
import org.duban.extension.DueDay;
import org.duban.organization.Unit;
import org.duban.target.Target;

/**
 * What the ladder proposes about a target and a unit that leads it.
 *
 * @param count of working days or periods, by the cause of the rung
 * @param since when that began: what was made after it has said so already
 */
record Proposal(Target target, Unit unit, DueDay due, Rung rung, int count, LocalDate since) {}

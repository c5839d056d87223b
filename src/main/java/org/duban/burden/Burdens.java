package org.duban.burden;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.duty.Duties;
import org.duban.progress.Homes;
import org.duban.progress.Returns;
import org.duban.reminder.ReminderCounts;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.duban.timetable.Slot;
import org.duban.timetable.Timetable;
import org.springframework.stereotype.Component;

/** Adds up what the current district's section asks of its units; attachments are never asked for, so there is nothing to count. */
@Component
class Burdens {
    private final Duties duties;
    private final Indicators indicators;
    private final Homes homes;
    private final Returns returns;
    private final ReminderCounts reminders;
    private final Clock clock;

    Burdens(Duties duties, Indicators indicators, Homes homes, Returns returns, ReminderCounts reminders, Clock clock) {
        this.duties = duties;
        this.indicators = indicators;
        this.homes = homes;
        this.returns = returns;
        this.reminders = reminders;
        this.clock = clock;
    }

    Asking asking(List<Target> targets, Timetable timetable) {
        List<Indicator> figures = indicators.findByTargetInOrderByPosition(
                targets.stream().map(Target::id).toList());
        List<Indicator> linked =
                figures.stream().filter(each -> each.twins().isPresent()).toList();
        return new Asking(
                duties.of(targets, timetable.periods()),
                figures,
                linked.isEmpty() ? Set.of() : homes.of(linked).keySet());
    }

    Loads loads(Asking asking, Timetable timetable, String district) {
        Loads loads = new Loads();
        Map<UUID, Long> people = reminders.people(district);
        timetable.slots().forEach(slot -> addReports(loads, asking, slot, people));
        reminders.sent(timetable.year()).forEach(sent -> timetable.periods().stream()
                .filter(period -> !period.month().isBefore(sent.month()))
                .findFirst()
                .ifPresent(period -> loads.add(sent.unit(), period, Load.reminded(sent.people()))));
        returns.of(timetable.year()).forEach(each -> {
            if (timetable.has(each.period())) {
                loads.add(each.unit(), each.period(), Load.returned(each.times()));
            }
        });
        return loads;
    }

    private void addReports(Loads loads, Asking asking, Slot slot, Map<UUID, Long> people) {
        Period period = slot.period();
        asking.in(period).forEach(duty -> {
            UUID unit = duty.unit();
            if (unit != null) {
                loads.add(unit, period, Load.asked(asking.boxes(duty)));
            }
        });
        int steps = slot.closed() ? 0 : reminders.stepsAhead(slot, LocalDate.now(clock));
        people.forEach((unit, count) -> {
            if (loads.of(unit, List.of(period)).reports() > 0) {
                loads.add(unit, period, Load.planned(count * steps));
            }
        });
    }
}

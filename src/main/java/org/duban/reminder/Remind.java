package org.duban.reminder;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.duban.account.Account;
import org.duban.calendar.WorkingDays;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Reminds the people of the current district of what is due, one person after the other, each in a transaction of its own: who is
 * killed in the middle goes on where it stopped, and two at once make one notice.
 */
@Component
class Remind {
    private final Reminders reminders;
    private final ReminderRulesInForce rules;
    private final WorkingDays workingDays;
    private final NotifyPerson notifyPerson;

    Remind(Reminders reminders, ReminderRulesInForce rules, WorkingDays workingDays, NotifyPerson notifyPerson) {
        this.reminders = reminders;
        this.rules = rules;
        this.workingDays = workingDays;
        this.notifyPerson = notifyPerson;
    }

    /** Does nothing on days off, and before the hour of the rules. */
    void people(String district, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        if (workingDays.isWorkingDay(today) && rules.current().allow(now.toLocalTime())) {
            reminders.of(district, today).forEach((person, lines) -> tell(person, lines, now));
        }
    }

    private void tell(Account person, List<Pending> lines, ZonedDateTime now) {
        try {
            notifyPerson.execute(person, lines, now, null);
        } catch (DataIntegrityViolationException e) {
            return; // another instance was faster
        }
    }
}

package org.duban.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.calendar.WorkingDays;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.testing.Clicks;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

@DubanTest
class NextRemindersIntegrationTests {
    private static final String DISTRICT = "340311";

    @Autowired
    private Clicks clicks;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private CurrentDistrict district;

    @Autowired
    private NextReminders next;

    @Autowired
    private Remind remind;

    @Autowired
    private Notices notices;

    @Autowired
    private Clock clock;

    @Test
    void showsWhomTheProgramWillRemindAndRemindsNobody() {
        LocalDate today = LocalDate.now(clock);
        Unit unit = people.unit(DISTRICT, "预告局");
        Account clerk = people.clerk(DISTRICT, unit);
        Account supervisor = people.supervisor(DISTRICT);
        UUID target = promises.target(DISTRICT, today.getYear(), 1);
        promises.assign(DISTRICT, target, "LEAD", unit);
        promises.print(
                DISTRICT,
                target,
                district.within(DISTRICT, () -> workingDays.plus(today, 6)).toString());
        String page = "/" + DISTRICT + "/" + today.getYear() + "/reminders";

        assertThat(clicks.page(supervisor, page)).contains(clerk.name(), "预告局：目标（1）", "将自动提醒1人");
        assertThat(notices(clerk)).isZero();

        remindOn(district.within(DISTRICT, () -> next.of(DISTRICT).day()));
        assertThat(notices(clerk)).isEqualTo(1);
        assertThat(clicks.page(supervisor, page)).as("told by then").contains("将自动提醒0人");
    }

    private void remindOn(LocalDate day) {
        district.within(DISTRICT, () -> {
            remind.people(DISTRICT, ZonedDateTime.of(day, LocalTime.of(9, 0), DueScene.ZONE));
            return day;
        });
    }

    private int notices(Account person) {
        return district.within(DISTRICT, () -> notices.findByAccountOrderByDayDesc(person.id(), Limit.unlimited())
                .size());
    }
}

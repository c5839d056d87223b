package org.duban.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.account.Account;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.calendar.WorkingDays;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.testing.Listener;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The mother of a year of its own in which one unit leads one target until the 17th of May, a working day; its people, and the
 * leader above them.
 */
@TestComponent
public class DueScene {
    static final String DISTRICT = "340124";
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final AtomicInteger YEARS = new AtomicInteger(2041);

    private final People people;
    private final Promises promises;
    private final WorkingDays workingDays;
    private final CurrentDistrict district;
    private final MockMvcTester mvc;
    private final JdbcClient jdbc;

    DueScene(
            People people,
            Promises promises,
            WorkingDays workingDays,
            CurrentDistrict district,
            MockMvcTester mvc,
            JdbcClient jdbc) {
        this.people = people;
        this.promises = promises;
        this.workingDays = workingDays;
        this.district = district;
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    /** Who and what is in it. */
    record Cast(int year, Unit unit, UUID target, LocalDate due, Account clerk, Account head, Account leader) {}

    Cast begin() {
        int year = YEARS.addAndGet(2);
        Unit unit = people.unit(DISTRICT, "提醒局" + year);
        Post post = people.post(DISTRICT, "提醒副区长" + year, "某某");
        UUID target = promises.target(DISTRICT, year, 1);
        promises.assign(DISTRICT, target, "LEAD", unit);
        promises.lead(DISTRICT, target, post);
        LocalDate due = onWorkingDay(LocalDate.of(year, 5, 17));
        promises.print(DISTRICT, target, due.toString());
        return new Cast(
                year,
                unit,
                target,
                due,
                people.clerk(DISTRICT, unit),
                people.head(DISTRICT, unit),
                people.leader(DISTRICT, post));
    }

    /** Makes the gateway the only channel of the district. */
    void open(Listener gateway) {
        close();
        open("SMS", gateway.address("/sms"));
    }

    /** Switches all channels of the district off. */
    void close() {
        jdbc.sql("delete from channel where district_id = ?").param(DISTRICT).update();
    }

    /** Switches a channel on, beside those that are. */
    void open(String kind, String address) {
        String administrator =
                people.with(Grant.of(Role.SYSTEM_ADMIN, DISTRICT)).username();
        assertThat(mvc.post()
                        .uri("/" + DISTRICT + "/channels/" + kind)
                        .param("address", address)
                        .param("sender", "")
                        .param("secret", "")
                        .param("enabled", "true")
                        .param("version", "0")
                        .with(user(administrator))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private LocalDate onWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 ? onWorkingDay(day.plusDays(1)) : day;
    }

    /** Nine o'clock, so many working days after (before) the due day. */
    ZonedDateTime at(Cast cast, int step) {
        LocalDate day = district.within(DISTRICT, () -> workingDays.plus(cast.due(), step));
        return ZonedDateTime.of(day, LocalTime.of(9, 0), ZONE);
    }
}

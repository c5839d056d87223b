package org.duban.escalation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.calendar.WorkingDays;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The mother of years of their own in which one unit leads targets that are over their day, and of what people do about it. */
@TestComponent
public class OrderScene {
    private static final AtomicInteger YEARS = new AtomicInteger(2021);

    private final People people;
    private final Promises promises;
    private final WorkingDays workingDays;
    private final CurrentDistrict currentDistrict;
    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final Clock clock;

    OrderScene(
            People people,
            Promises promises,
            WorkingDays workingDays,
            CurrentDistrict currentDistrict,
            MockMvcTester mvc,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.promises = promises;
        this.workingDays = workingDays;
        this.currentDistrict = currentDistrict;
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who and where. */
    record Cast(String district, int year, Unit unit, Account supervisor) {
        String path(String rest) {
            return "/" + district + "/" + year + rest;
        }
    }

    Cast begin(String district) {
        int year = YEARS.decrementAndGet();
        return new Cast(district, year, people.unit(district, "督办局" + year), people.supervisor(district));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A target that the unit leads, so many working days over its day. */
    UUID overdue(Cast cast, int number, int days) {
        UUID target = promises.target(cast.district(), cast.year(), number);
        promises.assign(cast.district(), target, "LEAD", cast.unit());
        LocalDate today = today();
        LocalDate due = currentDistrict.within(cast.district(), () -> Stream.iterate(today, day -> day.minusDays(1))
                .filter(day -> workingDays.between(day, today) == days)
                .findFirst()
                .orElseThrow());
        promises.print(cast.district(), target, due.toString());
        return target;
    }

    MvcTestResult get(Cast cast, Account who, String path) {
        return mvc.get().uri(cast.path(path)).with(user(who.username())).exchange();
    }

    MvcTestResult home(Account who) {
        return mvc.get().uri("/").with(user(who.username())).exchange();
    }

    MvcTestResult make(Cast cast, UUID target, Form form) {
        return mvc.post()
                .uri(cast.path("/escalation/orders"))
                .param("target", target.toString())
                .param("unit", cast.unit().id().toString())
                .param("form", form.name())
                .with(user(cast.supervisor().username()))
                .with(csrf())
                .exchange();
    }

    /** Moves the latest order of the year, by who sees it as it is. */
    MvcTestResult move(Cast cast, Account who, OrderState to, String words) {
        return mvc.post()
                .uri(cast.path("/orders/" + latest(cast, "id") + "/steps"))
                .param("to", to.name())
                .param("words", words)
                .param("version", latest(cast, "version"))
                .with(user(who.username()))
                .with(csrf())
                .exchange();
    }

    /** A column of the latest order of the year. */
    String latest(Cast cast, String column) {
        return jdbc.sql("select o." + column
                        + "::text from supervision_order o join target t on t.district_id = o.district_id and"
                        + " t.id = o.target_id where t.district_id = ? and t.year = ? order by o.id desc limit 1")
                .params(cast.district(), cast.year())
                .query(String.class)
                .single();
    }

    int orders(Cast cast) {
        return jdbc.sql("select count(*) from supervision_order o join target t on t.district_id = o.district_id and"
                        + " t.id = o.target_id where t.district_id = ? and t.year = ?")
                .params(cast.district(), cast.year())
                .query(Integer.class)
                .single();
    }
}

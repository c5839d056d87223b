package org.duban.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.testing.Clicks;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The mother of objections: a district of one target in 2022 for each test, led by one unit that promises 2000 parking spaces. */
@TestComponent
public class AppealScene {
    private final Clicks clicks;
    private final People people;
    private final Promises promises;
    private final ProgressMother progress;
    private final CurrentDistrict currentDistrict;
    private final Appeals appeals;
    private final JdbcClient jdbc;
    private final Clock clock;

    AppealScene(
            Clicks clicks,
            People people,
            Promises promises,
            ProgressMother progress,
            CurrentDistrict currentDistrict,
            Appeals appeals,
            JdbcClient jdbc,
            Clock clock) {
        this.clicks = clicks;
        this.people = people;
        this.promises = promises;
        this.progress = progress;
        this.currentDistrict = currentDistrict;
        this.appeals = appeals;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Its people, and its target of number 1. */
    record Office(String district, Account supervisor, Account head, Unit parks, UUID target, UUID spaces) {
        String page() {
            return "/" + district + "/2022/targets/1/appeals";
        }

        String list() {
            return "/" + district + "/2022/appeals";
        }
    }

    Office office(String district) {
        Unit parks = people.unit(district, "停车中心");
        UUID target = promises.target(district, 2022, 1);
        promises.assign(district, target, "LEAD", parks);
        UUID spaces = promises.indicator(district, target, "CUMULATIVE", "新增停车泊位", "2000", "个");
        return new Office(district, people.supervisor(district), people.head(district, parks), parks, target, spaces);
    }

    void accept(Office office, String figure) {
        progress.accepted(office.district(), office.target(), office.spaces(), figure);
    }

    void publishMay(Office office) {
        post(office.supervisor(), "/" + office.district() + "/2022/bulletin/2022-05");
    }

    /** Half of what was promised, so that May looks twice as good. */
    void promiseLess(Office office) {
        promise(office, "1000");
    }

    void promiseMore(Office office) {
        promise(office, "4000");
    }

    private void promise(Office office, String spaces) {
        promises.change(office.district(), office.spaces(), spaces);
        promises.tell(office.district(), 2022, office.target());
    }

    /** Submits an update for May, which the section then returns. */
    UUID returned(Office office) {
        UUID update =
                progress.submitted(office.district(), office.target(), office.parks(), office.spaces(), "900", "已建九百个");
        sendBack(office, update);
        return update;
    }

    void sendBack(Office office, UUID update) {
        String path = "/" + office.district() + "/2022/updates/" + update + "/return";
        post(office.supervisor(), path, "reasonCode", "NO_EVIDENCE", "reason", "没有附验收单");
    }

    MvcTestResult raise(Office office, Account who, String... about) {
        String[] fields = {about[0], about[1], "words", "验收单早已报送", "claim", "应当采纳"};
        return post(who, office.page(), fields);
    }

    MvcTestResult move(Office office, Account who, String step, String words) {
        Appeal last = last(office);
        return move(office, who, last.id(), step, words, last.version());
    }

    MvcTestResult move(Office office, Account who, UUID id, String step, String words, long version) {
        String path = office.page() + "/" + id + "/steps";
        return post(who, path, "step", step, "words", words, "version", String.valueOf(version));
    }

    Appeal last(Office office) {
        return currentDistrict.within(office.district(), () -> {
            List<Appeal> all = appeals.findByTargetInOrderById(List.of(office.target()));
            return all.get(all.size() - 1);
        });
    }

    /** Moves back by so many days when lights were published. */
    void publishedEarlier(Office office, int days) {
        jdbc.sql("update timetable_ruling set made_at = made_at - make_interval(days => ?) where district_id = ?")
                .params(days, office.district())
                .update();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Moves back by so many days until when the section was to decide. */
    void overdue(Office office, int days) {
        jdbc.sql("update appeal set decide_by = decide_by - ? where district_id = ?")
                .params(days, office.district())
                .update();
    }

    void cancel(Office office) {
        promises.cancel(office.district(), office.target());
    }

    MvcTestResult post(Account who, String path, String... fields) {
        return clicks.post(who, path, fields);
    }

    MvcTestResult get(Account who, String path) {
        return clicks.open(who, path);
    }
}

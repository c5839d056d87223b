package org.duban.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.testing.Clicks;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What each test of instructions begins with: a target of a year of its own, led by one unit and supported by another, and a leader. */
abstract class InstructionScene {
    static final String DISTRICT = "330106";
    static int year = 2060;

    @Autowired
    Clicks clicks;

    @Autowired
    People people;

    @Autowired
    Promises promises;

    @Autowired
    CurrentDistrict district;

    @Autowired
    Instructions instructions;

    @Autowired
    Clock clock;

    Post post;
    Account leader;
    Account supervisor;
    Account roads;
    Account parks;
    Unit roadsUnit;
    Unit parksUnit;
    UUID target;
    String here = "";

    @BeforeEach
    void promise() {
        here = "/" + DISTRICT + "/" + ++year + "/targets/1";
        post = people.post(DISTRICT, "副市长" + year, "钱副市长" + year);
        leader = people.leader(DISTRICT, post);
        supervisor = people.supervisor(DISTRICT);
        roadsUnit = people.unit(DISTRICT, "批示路桥局" + year);
        parksUnit = people.unit(DISTRICT, "批示园林局" + year);
        roads = people.clerk(DISTRICT, roadsUnit);
        parks = people.clerk(DISTRICT, parksUnit);
        target = promises.target(DISTRICT, year, 1);
        promises.assign(DISTRICT, target, "LEAD", roadsUnit);
        promises.assign(DISTRICT, target, "SUPPORT", parksUnit);
    }

    MvcTestResult post(Account who, String path, String... fields) {
        return clicks.post(who, path, fields);
    }

    MvcTestResult get(Account who, String path) {
        return clicks.open(who, path);
    }

    MvcTestResult give(Account who, String words, LocalDate due, Unit... units) {
        String[] fields = new String[4 + 2 * units.length];
        List.of("words", words, "due", due.toString()).toArray(fields);
        for (int at = 0; at < units.length; at++) {
            fields[4 + 2 * at] = "unit";
            fields[5 + 2 * at] = units[at].id().toString();
        }
        return post(who, here + "/instructions", fields);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instruction only() {
        return district.within(
                DISTRICT,
                () -> instructions.findByTargetInOrderById(List.of(target)).get(0));
    }

    MvcTestResult step(Account who, String step, String words) {
        return step(who, here, step, words, only().version());
    }

    MvcTestResult step(Account who, String page, String step, String words, long version) {
        return post(
                who,
                page + "/instructions/" + only().id() + "/steps",
                "step",
                step,
                "words",
                words,
                "version",
                String.valueOf(version));
    }
}

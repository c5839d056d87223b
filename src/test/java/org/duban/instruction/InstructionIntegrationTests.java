package org.duban.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.testing.Clicks;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class InstructionIntegrationTests {
    private static final String DISTRICT = "330106";
    private static int year = 2060;

    @Autowired
    private Clicks clicks;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private CurrentDistrict district;

    @Autowired
    private Instructions instructions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Post post;
    private Account leader;
    private Account supervisor;
    private Account roads;
    private Account parks;
    private Unit roadsUnit;
    private Unit parksUnit;
    private UUID target;
    private String here = "";

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

    private MvcTestResult post(Account who, String path, String... fields) {
        return clicks.post(who, path, fields);
    }

    private MvcTestResult get(Account who, String path) {
        return clicks.open(who, path);
    }

    private MvcTestResult give(Account who, String words, LocalDate due, Unit... units) {
        String[] fields = new String[4 + 2 * units.length];
        List.of("words", words, "due", due.toString()).toArray(fields);
        for (int at = 0; at < units.length; at++) {
            fields[4 + 2 * at] = "unit";
            fields[5 + 2 * at] = units[at].id().toString();
        }
        return post(who, here + "/instructions", fields);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instruction only() {
        return district.within(
                DISTRICT,
                () -> instructions.findByTargetInOrderById(List.of(target)).get(0));
    }

    private MvcTestResult step(Account who, String step, String words) {
        return step(who, here, step, words, only().version());
    }

    private MvcTestResult step(Account who, String page, String step, String words, long version) {
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

    @Test
    void isAnsweredSentBackWithAnotherDayAnsweredAgainAndClosed() {
        assertThat(give(leader, "请报原因", today().plusDays(9), roadsUnit)).hasStatus3xxRedirection();
        assertThat(get(roads, "/my/instructions")).bodyText().contains("请报原因", "待答复", "还有", "副市长" + year);
        assertThat(get(roads, "/")).bodyText().contains("1件批示待答复");
        assertThat(step(roads, "ANSWER", "征地未完成")).hasStatus3xxRedirection();
        assertThat(step(leader, "SEND_BACK", "何时完成，请写明")).hasStatus3xxRedirection();
        assertThat(step(roads, "ANSWER", "八月底完成")).hasStatus3xxRedirection();
        assertThat(step(supervisor, "CLOSE", "")).hasStatus3xxRedirection();

        assertThat(only().state()).isEqualTo(InstructionState.CLOSED);
        assertThat(get(leader, here + "/instructions"))
                .bodyText()
                .containsSubsequence(
                        leader.name(),
                        "征地未完成",
                        leader.name(),
                        "退回重办",
                        "何时完成，请写明",
                        roads.name(),
                        "八月底完成",
                        supervisor.name(),
                        "（督查室代办）",
                        "办结");
        assertThat(get(roads, "/")).bodyText().doesNotContain("件批示待答复");
    }

    @Test
    void asksEachUnitByItselfTheLeadUnlessTheLeaderSaysOtherwise() {
        assertThat(get(leader, here + "/instructions"))
                .bodyText()
                .containsSubsequence(
                        roadsUnit.id().toString(),
                        "checked",
                        "（牵头）",
                        parksUnit.id().toString());
        give(leader, "两家都报", today().plusDays(9), roadsUnit, parksUnit);

        assertThat(get(parks, "/my/instructions"))
                .bodyText()
                .contains(parksUnit.name())
                .doesNotContain(roadsUnit.name());
        assertThat(get(leader, here)).bodyText().contains(roadsUnit.name(), parksUnit.name(), "两家都报");
    }

    @Test
    void takesAnAnswerFromTheUnitAskedAndAVerdictFromTheLeaderWhoAskedOnly() {
        Account otherLeader = people.leader(DISTRICT);
        give(leader, "只请路桥局", today().plusDays(9), roadsUnit);

        assertThat(step(parks, "ANSWER", "不是我")).hasStatus(404);
        assertThat(get(parks, here)).bodyText().doesNotContain("只请路桥局");
        assertThat(step(leader, "ANSWER", "替答")).hasStatus(403);
        step(roads, "ANSWER", "答了");
        assertThat(step(roads, "CLOSE", "")).hasStatus(403);
        assertThat(step(otherLeader, "CLOSE", "")).hasStatus(403);
        assertThat(give(roads, "单位不批示", today(), roadsUnit)).hasStatus(403);
        assertThat(get(otherLeader, "/" + DISTRICT + "/" + year + "/instructions?show=ALL"))
                .bodyText()
                .doesNotContain("只请路桥局");
        assertThat(step(people.leader(DISTRICT, post), "CLOSE", ""))
                .as("who follows in the post")
                .hasStatus3xxRedirection();
    }

    @Test
    void recordsAPaperWithItsLeaderDayAndBasis() {
        String[] paper = {
            "words",
            "请加快",
            "due",
            today().plusDays(5).toString(),
            "unit",
            roadsUnit.id().toString()
        };
        assertThat(post(supervisor, here + "/instructions", paper)).bodyText().contains("请选批示的领导", "请加快");
        String[] whole = Stream.concat(
                        Arrays.stream(paper),
                        Stream.of("post", post.id().toString(), "on", today().toString(), "basis", "督查专报第5期"))
                .toArray(String[]::new);
        assertThat(post(supervisor, here + "/instructions", whole)).hasStatus3xxRedirection();

        assertThat(get(leader, "/" + DISTRICT + "/" + year + "/instructions"))
                .bodyText()
                .contains("请加快", "钱副市长" + year, "督查专报第5期", "（督查室代办）");
    }

    @Test
    void refusesWhatIsNoInstructionAndKeepsWhatWasTyped() {
        assertThat(give(leader, " ", today().plusDays(1), roadsUnit))
                .hasStatusOk()
                .bodyText()
                .contains("请写明内容");
        assertThat(give(leader, "太晚", today().minusDays(1), roadsUnit))
                .bodyText()
                .contains("答复期限要在", "太晚");
        assertThat(give(leader, "太远", today().plusYears(2), roadsUnit))
                .bodyText()
                .contains("答复期限要在", "太远");
        assertThat(give(leader, "没有单位", today())).bodyText().contains("请选至少一个单位");
        Unit stranger = people.unit(DISTRICT, "批示旁观局" + year);
        assertThat(give(leader, "旁人", today(), stranger)).bodyText().contains("只能请这项任务的");
        give(leader, "点了两下", today(), roadsUnit);
        assertThat(give(leader, "点了两下", today(), roadsUnit)).bodyText().contains("同样内容的批示已经交给");
        assertThat(step(roads, "ANSWER", " ")).hasStatus3xxRedirection();
        assertThat(only().state()).isEqualTo(InstructionState.GIVEN);
    }

    @Test
    void tellsTheSecondOfTwoWhatTheFirstDid() {
        give(leader, "两人同时办", today().plusDays(3), roadsUnit);
        step(roads, "ANSWER", "答");
        long read = only().version();
        step(leader, "CLOSE", "");

        assertThat(step(supervisor, here, "SEND_BACK", "再报", read))
                .hasStatus(409)
                .bodyText()
                .contains("已办结", "不能再办");
        assertThat(only().state()).isEqualTo(InstructionState.CLOSED);
    }

    @Test
    void staysInItsDistrictAndItsTarget() {
        Account elsewhere = people.supervisor("330108");
        give(leader, "本区的事", today().plusDays(3), roadsUnit);
        promises.target(DISTRICT, year, 2);
        promises.target("330108", year, 1);

        assertThat(step(elsewhere, here, "WITHDRAW", "越界", 0)).hasStatus(403);
        assertThat(step(elsewhere, here.replace(DISTRICT, "330108"), "WITHDRAW", "越界", 0))
                .hasStatus(404);
        assertThat(step(supervisor, here.replace("/targets/1", "/targets/2"), "WITHDRAW", "张冠李戴", 0))
                .hasStatus(404);
        assertThat(give(people.leader("330108"), "外区领导", today(), roadsUnit)).hasStatus(403);
    }

    @Test
    void restsWhileItsTargetIsCancelled() {
        give(leader, "目标取消以前", today().plusDays(3), roadsUnit);
        promises.cancel(DISTRICT, target);

        assertThat(get(roads, "/my/instructions")).bodyText().doesNotContain("目标取消以前");
        assertThat(step(roads, "ANSWER", "还答")).hasStatus(404);
        assertThat(give(leader, "再批", today(), roadsUnit)).hasStatus(404);
        assertThat(get(supervisor, "/" + DISTRICT + "/" + year + "/instructions"))
                .bodyText()
                .contains("目标取消以前", "已取消");
        assertThat(step(supervisor, "WITHDRAW", "目标已取消")).hasStatus3xxRedirection();
    }

    @Test
    void listsFirstWhatIsOverItsDay() {
        give(leader, "后到期的", today().plusDays(3), parksUnit);
        give(leader, "已过期的", today(), roadsUnit);
        jdbc.sql("update instruction set due_on = ? where district_id = ? and target_id = ? and words = '已过期的'")
                .params(today().minusDays(7), DISTRICT, target)
                .update();

        assertThat(get(supervisor, "/" + DISTRICT + "/" + year + "/instructions"))
                .bodyText()
                .contains("过期 1", "在办 2")
                .containsSubsequence("已过", "已过期的", "还有", "后到期的");
        assertThat(get(roads, "/")).bodyText().contains("其中1件已过期");
    }
}

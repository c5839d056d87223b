package org.duban.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.duban.testing.DubanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class InstructionIntegrationTests extends InstructionScene {
    @Autowired
    private JdbcClient jdbc;

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

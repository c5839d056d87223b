package org.duban.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.testing.DubanTest;
import org.junit.jupiter.api.Test;

@DubanTest
class InstructionRefusalsIntegrationTests extends InstructionScene {
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
}

package org.duban.reading.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Set;
import org.duban.reading.Repair;
import org.duban.reading.Repair.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftedBytesTests {
    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void readsAHeadingAtTheOtherOffset() {
        Repaired repaired = repair("\n" + slipped("　（二）在社区服务上见实效，办好三類建設\n"));

        assertThat(repaired.text()).isEqualTo("\n　（二）在社区服务上见实效，办好三類建設\n");
        assertThat(repaired.repairs()).extracting(Repair::kind).containsOnly(Kind.SHIFTED_BYTES);
    }

    @Test
    void findsALostFullStopByTheClausesOfTheDocument() {
        String sound = "持续推进治理。全力做好服务。推动各項改革，全力做好保障。\n";

        assertThat(repair(sound + "完善各項制度" + slipped("。全力推动各項改革") + "\n").text())
                .isEqualTo(sound + "完善各項制度。全力推动各項改革\n");
    }

    @Test
    void marksAsAGapWhatNothingSpeaksFor() {
        Repaired repaired = repair("各類培" + slipped("训基地建設") + "规范运行\n");

        assertThat(repaired.text()).isEqualTo("各類培□基地建設规范运行\n");
        assertThat(repaired.repairs().get(0))
                .extracting(Repair::kind, Repair::before, Repair::after)
                .containsExactly(Kind.LOST_FOR_GOOD, "?", "□");
    }

    @ParameterizedTest
    @ValueSource(strings = {"群众满意吗?我们必须回答好这道题。", "怎么干?(一)抓项目;(二)优服务", "谁来干??大家一起干!", "Ａ?Ｂ"})
    void leavesQuestionsAlone(String text) {
        assertThat(new ShiftedBytes().mend(text)).isEmpty();
    }

    /** The words as read after their first byte was lost. */
    private static String slipped(String words) {
        byte[] bytes = words.getBytes(GBK);
        return "?" + new String(Arrays.copyOfRange(bytes, 1, bytes.length), GBK);
    }

    private static Repaired repair(String text) {
        Passes passes = new Passes(text, Set.of());
        passes.add(new ShiftedBytes().mend(text));
        return passes.toRepaired();
    }
}

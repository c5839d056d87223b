package org.duban.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.reading.Span;
import org.junit.jupiter.api.Test;

class GoalsTests {
    @Test
    void splitsAtCommasAndSemicolonsButNotAtPauses() {
        assertThat(targets("今年的主要预期目标是：粮食、油料产量稳定；财政收入增长5%，外贸增长3%。")).containsExactly("粮食、油料产量稳定", "财政收入增长5%", "外贸增长3%");
    }

    @Test
    void keepsAPartWithoutASubjectWithTheOneBefore() {
        assertThat(targets("发展目标为，生产总值增长8%，力争9%；失业率控制在4%以内。")).containsExactly("生产总值增长8%，力争9%", "失业率控制在4%以内");
    }

    @Test
    void leavesTheOutlookOnYearsToCome() {
        String outlook = "今后五年的奋斗目标是：生产总值翻一番。";
        assertThat(Goals.opening(outlook, new Span(0, outlook.length()))).isEmpty();
    }

    @Test
    void takesNothingFromWhatOnlyAnnounces() {
        assertThat(targets("为此要做好以下工作：")).isEmpty();
    }

    private static List<String> targets(String sentence) {
        return Goals.targets(sentence, new Span(0, sentence.length())).stream()
                .map(span -> span.in(sentence))
                .toList();
    }
}

package org.duban.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duban.reading.GlossaryEntry;
import org.duban.reading.Span;
import org.duban.report.Glossary.Run;
import org.junit.jupiter.api.Test;

class GlossaryTests {
    @Test
    void marksATermOnceWithItsExplanation() {
        Glossary glossary = glossary("双链融合", "产业链与创新链。");
        assertThat(glossary.mark("推进双链融合，双链融合项目6个。"))
                .containsExactly(plain("推进"), new Run("双链融合", "产业链与创新链。"), plain("，双链融合项目6个。"));
    }

    @Test
    void takesTheLongerOfTwoTerms() {
        Glossary glossary = glossary("社区", "短。", "智慧社区", "长。");
        assertThat(glossary.mark("智慧社区和社区")).containsExactly(new Run("智慧社区", "长。"), plain("和"), new Run("社区", "短。"));
    }

    @Test
    void takesTermsForWordsAndNotForPatterns() {
        assertThat(glossary("一.二(", "词。").mark("一点二一.二(")).contains(new Run("一.二(", "词。"), plain("一点二"));
    }

    @Test
    void marksNothingWhereNothingIsExplained() {
        assertThat(glossary().mark("新建公园")).containsExactly(plain("新建公园"));
        assertThat(glossary(" ", "空。").mark("新建 公园")).containsExactly(plain("新建 公园"));
    }

    private static Run plain(String words) {
        return new Run(words, null);
    }

    private static Glossary glossary(String... entries) {
        List<GlossaryEntry> all = new ArrayList<>();
        for (int i = 0; i < entries.length; i += 2) {
            all.add(new GlossaryEntry(entries[i], entries[i + 1], new Span(0, 0)));
        }
        return new Glossary(all);
    }
}

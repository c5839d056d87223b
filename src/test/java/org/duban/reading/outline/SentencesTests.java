package org.duban.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.reading.Span;
import org.junit.jupiter.api.Test;

class SentencesTests {
    @Test
    void endAtTheirMarks() {
        assertThat(cut("抓住机遇！新建学校2所；扩大就业。")).containsExactly("抓住机遇！", "新建学校2所；", "扩大就业。");
    }

    @Test
    void doNotEndInsideQuotesOrBrackets() {
        assertThat(cut("落实“稳增长；惠民生。”部署（含城乡；镇村），抓出实效。下一步")).containsExactly("落实“稳增长；惠民生。”部署（含城乡；镇村），抓出实效。", "下一步");
    }

    @Test
    void areNotHeldTogetherByABracketThatIsNeverClosed() {
        assertThat(cut("推进“一网通办。优化服务。")).containsExactly("推进“一网通办。", "优化服务。");
    }

    private static List<String> cut(String text) {
        return Sentences.of(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }
}

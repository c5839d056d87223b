package org.duban.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {
    @ParameterizedTest
    @ValueSource(strings = {"抓好粮食生产，端牢群众饭碗。", "壮大县域工业。"})
    void takesAShortSentenceWithoutAFigureForALead(String sentence) {
        assertThat(Wording.canBeLead(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新修水渠30公里。", "粮食安全是头等大事。", "我们要乘势而上。", "完成河道清淤。", "新时代对我们提出了新要求。", "推进移民搬迁；"})
    void takesNoFigureNoStatementAndNoDeedForALead(String sentence) {
        assertThat(Wording.canBeLead(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目建设是发展的生命线。", "各位代表，民之所望就是施政所向。", "重点抓好以下工作：", "新城换了模样。", "田地不肥，仓里难满。", "我们肩负着乡亲的期望。"})
    void knowsWhatOnlyFrames(String sentence) {
        assertThat(Wording.frames(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"坚持为民办事，改造危桥4座。", "要实事求是，压缩会议。", "着眼长远，抓好教育。", "加快建设县医院，努力把县医院建成区域中心。"})
    void keepsWhatSetsSomethingToDo(String sentence) {
        assertThat(Wording.frames(sentence)).isFalse();
    }
}

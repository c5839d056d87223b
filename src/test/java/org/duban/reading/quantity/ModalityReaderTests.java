package org.duban.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.reading.Modality;
import org.duban.reading.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number 7 asks in each sentence. */
class ModalityReaderTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            力争出口增长7% | STRETCH | 力争
            确保粮食增产5%,油料增产7% | COMMIT | 确保
            力争引进企业5家,推动项目开工7个 | PLAN | ''
            税收增长5%,力争6%,出口增长7% | PLAN | ''
            争取资金5亿元,新开工项目7个 | PLAN | ''
            争取新签约项目5个,新开工项目7个 | STRETCH | 争取
            确保2家、力争7家 | STRETCH | 力争
            经过三年努力,新建学校7所 | PLAN | ''
            力争完成5亿元;新建学校7所 | PLAN | ''
            “力争上游”行动惠及7人 | PLAN | ''
            农田灌溉保证率达到7% | PLAN | ''
            """)
    void governsItsClauseAndTheParallelTargetsAfterIt(String text, Modality modality, String word) {
        Passage passage = Passage.of(text, new Span(0, text.length()));
        ModalityReader reader = new ModalityReader(passage, Clause.of(passage));
        assertThat(reader.at(text.indexOf('7'))).isEqualTo(modality);
        assertThat(reader.evidence(text.indexOf('7'))).isEqualTo(word);
    }
}

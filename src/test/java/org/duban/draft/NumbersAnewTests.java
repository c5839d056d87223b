package org.duban.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.reading.Span;
import org.duban.report.Passage;
import org.duban.report.ProposedIndicator;
import org.junit.jupiter.api.Test;

class NumbersAnewTests {
    private static final String DOCUMENT = "前文。新建幼儿园3所，改造小区16个。后文。";
    private static final Span SPAN = new Span(3, 19);
    private final NumbersAnew numbers = new NumbersAnew(DOCUMENT);

    @Test
    void readsTheNumbersOfNewWords() {
        assertThat(numbers.of(passage("新建幼儿园5所以上，修缮校舍25栋。")))
                .extracting(each -> each.name() + each.op().symbol() + each.value() + each.unit())
                .containsExactly("新建幼儿园>=5所", "修缮校舍=25栋");
    }

    @Test
    void findsTheirPlaceInTheDocument() {
        assertThat(numbers.of(passage("新建幼儿园3所，改造小区16个。")))
                .extracting(each -> each.span().in(DOCUMENT))
                .containsExactly("新建幼儿园3所", "改造小区16个");
    }

    @Test
    void keepsWhatAPersonCorrectedWhileItsQuoteStands() {
        ProposedIndicator schools = corrected("公办幼儿园", "4", "新建幼儿园3所");
        assertThat(numbers.of(passage("新建幼儿园3所，改造小区25个。", schools)))
                .extracting(each -> each.name() + each.value())
                .containsExactly("公办幼儿园4", "改造小区25");
        assertThat(numbers.of(passage("新建幼儿园6所。", schools)))
                .extracting(each -> each.name() + each.value())
                .containsExactly("新建幼儿园6");
    }

    @Test
    void readsAPartInTheLightOfTheWordsBefore() {
        Passage second = new Passage("小学5所。", SPAN, List.of());
        assertThat(numbers.of(second, "确保新建幼儿园3所、小学5所。", 10, List.of()))
                .extracting(ProposedIndicator::modality)
                .containsExactly(Modality.COMMIT);
    }

    @Test
    void doesNotBringBackWhatAPersonTookAway() {
        ProposedIndicator removed = numbers.of(passage("改造小区16个。")).get(0);
        Passage changed = passage("新建幼儿园5所，改造小区16个。");
        assertThat(numbers.of(changed, changed.text(), 0, List.of(removed)))
                .extracting(ProposedIndicator::unit)
                .containsExactly("所");
    }

    private static Passage passage(String words, ProposedIndicator... indicators) {
        return new Passage(words, SPAN, List.of(indicators));
    }

    private static ProposedIndicator corrected(String name, String value, String quote) {
        IndicatorForm form =
                new IndicatorForm(null, name, Measure.COUNT, Op.EQUAL, value, null, "所", Modality.PLAN, null);
        return form.typed(quote, SPAN);
    }
}

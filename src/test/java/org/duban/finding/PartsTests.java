package org.duban.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.target.Indicator;
import org.duban.target.Place;
import org.duban.target.Promise;
import org.duban.target.Target;
import org.junit.jupiter.api.Test;

class PartsTests {
    @Test
    void findsPartsThatDoNotSumToTheWhole() {
        List<Finding> findings = findings("新建站点10个，其中城区3个、乡镇5个。", "10个", "3个", "5个");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.PARTS);
            assertThat(finding.otherValue()).isEqualByComparingTo("8");
        });
    }

    @Test
    void passesPartsThatSumToTheWhole() {
        assertThat(findings("新改建站房12个：新建2个、改建10个。", "12个", "2个", "10个")).isEmpty();
    }

    @Test
    void takesAPlainListForNoSum() {
        assertThat(findings("新建站点10个、车棚3个、岗亭5个。", "10个", "3个", "5个")).isEmpty();
    }

    @Test
    void doesNotAskOnePartToBeTheWhole() {
        assertThat(findings("新建站点10个，其中城区3个。", "10个", "3个")).isEmpty();
    }

    private static List<Finding> findings(String text, String... quotes) {
        Target target = new Target(2071, 1, new Place(1, null, null, null), text, null);
        return new Parts(Stream.of(quotes)
                        .map(quote -> new PromisedNumber(target, indicator(target, text, quote)))
                        .toList())
                .findings();
    }

    private static Indicator indicator(Target target, String text, String quote) {
        BigDecimal value = new BigDecimal(quote.replace("个", ""));
        Promise promise = new Promise(Measure.COUNT, Op.EQUAL, value, null, "个", Modality.PLAN);
        return new Indicator(target.id(), text.indexOf(quote), "第" + text.indexOf(quote), promise, quote);
    }
}

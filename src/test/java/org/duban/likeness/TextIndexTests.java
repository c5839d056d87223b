package org.duban.likeness;

import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TextIndexTests {
    private static final String ROADS = "整治提升柳荫巷、竹篾街等8条背街小巷。";
    private static final String SCHOOLS = "新建、改扩建学校5所，新增学位3000个。";
    private final TextIndex<String> index =
            new TextIndex<>(List.of(ROADS, SCHOOLS, "推进重点项目建设，完成投资120亿元。", "推进农村道路建设。"), identity());

    @Test
    void putsTheTextOfTheSameMatterFirst() {
        assertThat(index.matches("完成柳荫巷、竹篾街等6条小巷整治").get(0).item()).isEqualTo(ROADS);
    }

    @Test
    void countsRareWordsForMoreThanCommonOnes() {
        Match<String> rare = index.matches("柳荫巷道路项目").get(0);

        assertThat(rare.item()).isEqualTo(ROADS);
    }

    @Test
    void knowsTheSameTextWhateverItsPunctuation() {
        Match<String> match = index.matches("新建 改扩建学校５所,新增学位3000个").get(0);

        assertThat(match.item()).isEqualTo(SCHOOLS);
        assertThat(match.cosine()).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void saysThatASentenceLiesWhollyInALongerRow() {
        Match<String> match = index.matches("新增学位3000个").get(0);

        assertThat(match.coverage()).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(match.cosine()).isLessThan(0.9);
    }

    @Test
    void findsNothingForWhatSharesNothing() {
        assertThat(index.matches("垃圾分类")).isEmpty();
        assertThat(index.matches("")).isEmpty();
        assertThatNoException().isThrownBy(() -> new TextIndex<>(List.<String>of(), identity()).matches("任何一句话"));
    }

    @Test
    void comparesTwoTablesOfFiveHundredRowsAtOnce() {
        List<String> rows = IntStream.range(0, 500)
                .mapToObj(row -> "第" + row + "项工程完成主体施工，新增泊位" + row * 7 + "个，" + ROADS + SCHOOLS)
                .toList();

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            TextIndex<String> table = new TextIndex<>(rows, identity());
            rows.forEach(table::matches);
        });
    }
}

package org.duban.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duban.reading.Indicator;
import org.duban.reading.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Nothing is invented: every value is written in its quote, and every quote in the text. */
class WrittenValuesTests {
    private static final Path SEEDS = Path.of("../shared", "seeds");
    private static final Path LABELS = Path.of("../shared", "gold");
    private static final Pattern ARABIC = Pattern.compile("(\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)?)[余多]?([十百千万亿]*)");
    private static final Pattern CHINESE = Pattern.compile("[一二两三四五六七八九十百千万亿半番]");
    private static final String[] PIECES =
            ("新增 力争 确保 达到 不少于 企业 项目 人口 、 , 。 ; : 3 12 1,200 0.5 三十 两 百 万 亿 家 个 元 % 亩 以上 左右 和 分别 均 各 增长 降至 其中 ( ) “ ” 第 前 名 每 等 "
                            + "总投资 2025年 - 至 或 百分之 三分之一 之比 翻一番 翻番 七成 过半 / 立方米 套(间) 国家级 惠及 对")
                    .split(" ");

    private final IndicatorReader reader = new IndicatorReader();

    @Property(tries = 10_000)
    void writesEveryValueOfGeneratedTextInItsQuote(@ForAll("texts") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(2).ofMaxSize(24).map(pieces -> String.join("", pieces));
    }

    @Test
    void writesEveryValueOfTheExamplesInItsQuote() {
        ExamplesTests.examples().forEach(example -> check(example.get(0)));
    }

    @Test
    @EnabledIf("areSeedsThere")
    void writesEveryValueOfTheSeedsAndTheirLabelsInItsQuote() throws IOException {
        for (Path folder : List.of(SEEDS, LABELS)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) Files.readString(file).lines().forEach(this::check);
            }
        }
    }

    static boolean areSeedsThere() {
        return Files.isDirectory(SEEDS);
    }

    private void check(String text) {
        Span whole = new Span(0, text.length());
        for (Indicator indicator : reader.read(text, whole, whole)) {
            assertThat(indicator.span().in(text)).isEqualTo(indicator.quote());
            assertThat(isWritten(indicator.value(), indicator.quote()))
                    .as(text + " → " + indicator)
                    .isTrue();
            assertThat(indicator.unit() == null || isMarked(indicator)).as(text).isTrue();
        }
    }

    private static boolean isMarked(Indicator indicator) {
        String unit = indicator.unit();
        return unit == null
                || indicator.quote().replace('∶', ':').contains(unit)
                || unit.equals("%")
                || unit.equals("‰");
    }

    private static boolean isWritten(BigDecimal value, String quote) {
        Matcher arabic = ARABIC.matcher(quote);
        while (arabic.find()) {
            BigDecimal plain = new BigDecimal(arabic.group(1).replace(",", ""));
            if (plain.compareTo(value) == 0 || isScaled(plain, value)) return true;
        }
        return CHINESE.matcher(quote).find();
    }

    /** Whether one is the other with some multipliers written out. */
    private static boolean isScaled(BigDecimal plain, BigDecimal value) {
        for (int power = 1; power <= 16; power++)
            if (plain.scaleByPowerOfTen(power).compareTo(value) == 0) return true;
        return false;
    }
}

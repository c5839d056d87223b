package org.duban.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.reading.Indicator;
import org.duban.reading.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Nothing is invented: every value is written in its quote, and every quote in the text. */
class WrittenValuesTests {
    private static final Path SEEDS = Path.of("../shared", "seeds");
    private static final Pattern ARABIC = Pattern.compile("(\\d+(?:,\\d{3})*(?:\\.\\d+)?)[余多]?([十百千万亿]*)");
    private static final Pattern CHINESE = Pattern.compile("[一二两三四五六七八九十百千万亿半]");
    private static final List<String> PIECES = List.of(
            "新增", "力争", "确保", "达到", "不少于", "企业", "项目", "、", ",", "。", ";", "3", "12", "1,200", "0.5", "三十", "两", "万",
            "亿", "家", "个", "元", "%", "亩", "以上", "左右", "和", "分别", "增长", "降至", "(", ")", "“", "”", "第", "每", "等", "总投资",
            "2025年", "-", "至", "百分之", "翻一番", "七成", "过半", "/", "立方米", " ");

    private final IndicatorReader reader = new IndicatorReader();

    @Test
    void writesEveryValueOfGeneratedTextInItsQuote() {
        Random random = new Random(20);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(20) + 2; n > 0; n--) text.append(PIECES.get(random.nextInt(PIECES.size())));
            check(text.toString());
        }
    }

    @Test
    @EnabledIf("areSeedsThere")
    void writesEveryValueOfTheSeedsInItsQuote() throws IOException {
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            for (Path seed : seeds.toList()) Files.readString(seed).lines().forEach(this::check);
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
        return unit == null || indicator.quote().contains(unit) || unit.equals("%") || unit.equals("‰");
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

package org.duban.reading.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.Op;
import org.duban.reading.quantity.MeasureWord.Kind;

/** Reads shares and multiples that are written without a sign: 百分之七十, 千分之一, 七成, 过半, 翻一番. */
final class ShareReader {
    private static final MeasureWord PERCENT = new MeasureWord("%", Kind.PERCENT);
    private static final MeasureWord PERMILLE = new MeasureWord("‰", Kind.PERCENT);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final WordSet HALVES = WordSet.of("过半 超半数 过半数 超过半数 超一半 超过一半 一半以上 半数以上");
    private static final WordSet OTHER_WORDS =
            WordSet.of("成立 成功 成效 成果 成熟 成为 成员 成长 成本 成型 成品 成人 成绩 成片 成套 成群 成就 成交 成年 成名");
    private static final String DIGITS = "一两三四";
    private static final Pattern DOUBLING = Pattern.compile("翻了?([" + DIGITS + "]?)番");

    private ShareReader() {}

    static Optional<Quantity> at(String text, int floor, int at) {
        return switch (text.charAt(at)) {
            case '百' -> fraction(text, floor, at, "百分之", PERCENT);
            case '千' -> fraction(text, floor, at, "千分之", PERMILLE);
            case '翻' -> doubling(text, floor, at);
            case '过', '超', '一', '半' ->
                half(text, floor, at).or(() -> tenths(text, floor, at)).or(() -> part(text, floor, at));
            default -> tenths(text, floor, at).or(() -> part(text, floor, at));
        };
    }

    private static Optional<Quantity> fraction(String text, int floor, int at, String words, MeasureWord unit) {
        int number = at + words.length();
        if (!text.startsWith(words, at) || number >= text.length() || !NumeralReader.begins(text.charAt(number)))
            return Optional.empty();
        return NumeralReader.at(text, number).map(n -> share(text, floor, at, n.end(), n.value(), unit));
    }

    /** {@code 三分之一} is about 33.33 %, {@code 四分之一} 25 %. */
    private static Optional<Quantity> part(String text, int floor, int at) {
        if (!text.startsWith("分之", at + 1) || at + 3 >= text.length() || !isDigit(text, at) || !isDigit(text, at + 3))
            return Optional.empty();
        return NumeralReader.at(text, at + 3).flatMap(top -> NumeralReader.at(text, at)
                .filter(whole -> whole.end() == at + 1)
                .map(whole -> part(text, floor, at, top, whole)));
    }

    private static Quantity part(String text, int floor, int at, Numeral top, Numeral whole) {
        BigDecimal hundredfold = top.value().scaleByPowerOfTen(2);
        BigDecimal value = hundredfold.divide(whole.value(), 2, RoundingMode.HALF_UP);
        Quantity share = share(text, floor, at, top.end(), value.stripTrailingZeros(), PERCENT);
        boolean exact = value.multiply(whole.value()).compareTo(hundredfold) == 0;
        return exact ? share : share.rounded();
    }

    private static boolean isDigit(String text, int at) {
        return NumeralReader.begins(text.charAt(at));
    }

    /** {@code 七成} is 70 %, {@code 九成五} 95 %. */
    private static Optional<Quantity> tenths(String text, int floor, int at) {
        int end = at + 2;
        if (end > text.length() || text.charAt(at + 1) != '成' || OTHER_WORDS.startsAt(text, at + 1))
            return Optional.empty();
        if (!NumeralReader.begins(text.charAt(at)) || at > 0 && NumeralReader.begins(text.charAt(at - 1)))
            return Optional.empty();
        return NumeralReader.at(text, at)
                .filter(n -> n.end() == at + 1)
                .map(n -> n.value().scaleByPowerOfTen(1))
                .map(value -> half(text, end)
                        ? share(text, floor, at, end + 1, value.add(BigDecimal.valueOf(5)), PERCENT)
                        : share(text, floor, at, end, value, PERCENT));
    }

    private static boolean half(String text, int at) {
        return at < text.length() && text.charAt(at) == '五';
    }

    /** {@code 翻番} and {@code 翻一番} are growth by 100 %, {@code 翻两番} by 300 %. */
    private static Optional<Quantity> doubling(String text, int floor, int at) {
        Matcher words = DOUBLING.matcher(text).region(at, text.length());
        if (!words.lookingAt()) return Optional.empty();
        int doublings = words.group(1).isEmpty() ? 1 : DIGITS.indexOf(words.group(1)) + 1;
        BigDecimal value = BigDecimal.valueOf(((1L << doublings) - 1) * 100);
        Quantity plain = share(text, floor, at, words.end(), value, PERCENT);
        Lead lead = plain.lead();
        return Optional.of(plain.with(new Lead(lead.start(), lead.trendEnd(), lead.op(), Lead.Trend.RISE, false)));
    }

    private static Optional<Quantity> half(String text, int floor, int at) {
        int length = HALVES.lengthAt(text, at);
        if (length == 0) return Optional.empty();
        Quantity plain = share(text, floor, at, at + length, HALF, PERCENT);
        boolean orMore = text.startsWith("以上", at + length - 2);
        Lead lead = plain.lead();
        Op op = orMore ? Op.AT_LEAST : Op.MORE_THAN;
        return Optional.of(plain.with(new Lead(lead.start(), lead.trendEnd(), op, lead.trend(), lead.reached())));
    }

    private static Quantity share(String text, int floor, int start, int end, BigDecimal value, MeasureWord unit) {
        Trail trail = Trail.at(text, end);
        return new Quantity(
                LeadReader.before(text, floor, start),
                start,
                end,
                trail.end(),
                value,
                Optional.empty(),
                Optional.of(unit),
                trail.op(),
                Numeral.Script.CHINESE,
                false);
    }
}

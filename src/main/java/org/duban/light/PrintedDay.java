package org.duban.light;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The day that the words of a deadline mean: 年底, 6月底前, 上半年, 第三季度, 2022年9月30日. Of several days the last holds. */
public final class PrintedDay {
    private static final int DECEMBER = 12;
    private static final int TENTH = 10;
    private static final int TWENTIETH = 20;

    /** Words that name no day once and for all, or one that depends on whom one asks (6月前: with June or without it). */
    private static final Pattern UNCLEAR =
            Pattern.compile("每[年季月周日]|长期|持续|常年|[0-9]月(?:以)?[前初]|元旦|春节|清明|五一|端午|中秋|国庆|汛期|开学");

    /** 2022-06-30, 2022.6: year, month, day. */
    private static final Pattern DATE =
            Pattern.compile("(20[0-9]{2})[./-](1[0-2]|0?[1-9])(?:[./-]([0-3]?[0-9]))?(?![0-9])");

    /** 2022年6月30日, 明年6月中旬, 6月底: year, next year, month, day, third of the month. */
    private static final Pattern MONTH = Pattern.compile(
            "(?:(20[0-9]{2})年|(明年|次年))?(?<![0-9])(1[0-2]|0?[1-9])月份?(?:([0-3]?[0-9])[日号]|([上中下]旬)|底|末)?");

    /** 2022年上半年, 明年底, 第三季度: year, next year, part of it. */
    private static final Pattern PART =
            Pattern.compile("(?:(20[0-9]{2})年?|([明次](?=年[底末内])|明年|次年))?(第?[1-4]季度|上半年|下半年|年底|年末|年内|年终|全年|岁末)");

    private static final Map<String, Integer> LAST_MONTHS = Map.of("1季度", 3, "2季度", 6, "3季度", 9, "上半年", 6);

    private static final List<Map.Entry<String, String>> NUMERALS = List.of(
            Map.entry("十二", "12"),
            Map.entry("十一", "11"),
            Map.entry("十", "10"),
            Map.entry("九", "9"),
            Map.entry("八", "8"),
            Map.entry("七", "7"),
            Map.entry("六", "6"),
            Map.entry("五", "5"),
            Map.entry("四", "4"),
            Map.entry("三", "3"),
            Map.entry("二", "2"),
            Map.entry("首", "1"),
            Map.entry("一", "1"));

    private PrintedDay() {}

    /**
     * @param year of the table, for words that name none
     * @return empty where the words name no day, or not clearly: a person has to say it
     */
    public static Optional<LocalDate> of(String words, int year) {
        String plain = plain(words);
        if (UNCLEAR.matcher(plain).find()) {
            return Optional.empty();
        }
        return Stream.of(
                        all(DATE, plain, PrintedDay::date),
                        all(MONTH, plain, found -> month(found, year)),
                        all(PART, plain, found -> part(found, year)))
                .flatMap(Function.identity())
                .max(Comparator.naturalOrder());
    }

    /** Narrow, without blanks, months and quarters in figures. */
    private static String plain(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "");
        for (Map.Entry<String, String> each : NUMERALS) {
            plain = plain.replaceAll(each.getKey() + "(?=月|季)", each.getValue());
        }
        return plain;
    }

    private static Stream<LocalDate> all(Pattern pattern, String words, Function<MatchResult, LocalDate> meaning) {
        return pattern.matcher(words).results().flatMap(found -> {
            try {
                return Stream.of(meaning.apply(found));
            } catch (DateTimeException e) {
                return Stream.empty();
            }
        });
    }

    private static LocalDate date(MatchResult found) {
        return day(YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))), found.group(3));
    }

    private static LocalDate month(MatchResult found, int year) {
        YearMonth month = YearMonth.of(year(found, year), Integer.parseInt(found.group(3)));
        if ("上旬".equals(found.group(5))) {
            return month.atDay(TENTH);
        }
        return "中旬".equals(found.group(5)) ? month.atDay(TWENTIETH) : day(month, found.group(4));
    }

    private static LocalDate part(MatchResult found, int year) {
        int month = LAST_MONTHS.getOrDefault(found.group(3).replace("第", ""), DECEMBER);
        return YearMonth.of(year(found, year), month).atEndOfMonth();
    }

    private static LocalDate day(YearMonth month, @Nullable String day) {
        return day == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(day));
    }

    private static int year(MatchResult found, int year) {
        if (found.group(1) != null) {
            return Integer.parseInt(found.group(1));
        }
        return found.group(2) == null ? year : year + 1;
    }
}

package org.duban.light;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Until when a target is to be reached, where its row says so by a day of its own: 时限.
 *
 * @param original null for the end of the year
 * @param extended the day that an extension granted, else null
 */
public record Deadline(
        @Nullable LocalDate original, @Nullable LocalDate extended) {
    public static final Deadline YEAR_END = new Deadline(null, null);

    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?:(?<year>20\\d\\d)\\s*[年./-])?\\s*(?<month>1[0-2]|0?[1-9])\\s*[月./-]\\s*(?<day>[0-3]?\\d(?!\\d))?");
    private static final Map<Pattern, Month> PARTS = Map.of(
            Pattern.compile("上半年|(?:二|2|第二)季度"), Month.JUNE,
            Pattern.compile("(?<!十)(?:一|1|第一|首)季度"), Month.MARCH,
            Pattern.compile("(?:三|3|第三)季度"), Month.SEPTEMBER);

    /**
     * What the words of a row mean, such as 6月底前 or 上半年; the end of the year where they name no day of it.
     *
     * @param year of the table
     */
    public static Deadline of(@Nullable String words, int year) {
        return new Deadline(words == null ? null : day(words, year).orElse(null), null);
    }

    private static Optional<LocalDate> day(String words, int year) {
        return DAY.matcher(words)
                .results()
                .reduce((earlier, later) -> later)
                .flatMap(found -> exact(words.substring(found.start(), found.end()), year))
                .or(() -> part(words, year));
    }

    private static Optional<LocalDate> exact(String words, int year) {
        Matcher found = DAY.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            YearMonth month = YearMonth.of(
                    found.group("year") == null ? year : Integer.parseInt(found.group("year")),
                    Integer.parseInt(found.group("month")));
            String day = found.group("day");
            return Optional.of(day == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> part(String words, int year) {
        return PARTS.entrySet().stream()
                .filter(each -> each.getKey().matcher(words).find())
                .map(each -> YearMonth.of(year, each.getValue()).atEndOfMonth())
                .max(LocalDate::compareTo);
    }

    /** The same with the day that was granted; the original stays. */
    public Deadline until(LocalDate granted) {
        return new Deadline(original, granted);
    }

    /** The day that holds now; nothing for the end of the year. */
    public Optional<LocalDate> current() {
        return Optional.ofNullable(extended == null ? original : extended);
    }

    /** Whether the day that holds now is over when the given day ends. */
    public boolean isOver(LocalDate day) {
        return current().filter(due -> !due.isAfter(day)).isPresent();
    }

    /** Whether the original day is over, whatever was granted since. */
    public boolean isOverByOriginal(LocalDate day) {
        return original != null && !original.isAfter(day);
    }

    /** Whether it is not over but will be within so many days. */
    boolean isNear(LocalDate day, int days) {
        return !isOver(day) && isOver(day.plusDays(days));
    }
}

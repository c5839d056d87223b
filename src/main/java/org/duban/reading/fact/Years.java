package org.duban.reading.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the year whose targets a document sets: a report read in January 2024 sets 2024's. */
final class Years {
    private static final int HEAD = 3_000;
    private static final String PLANS = "九十";
    private static final Pattern YEAR = Pattern.compile("(?<year>(?:19|20)\\d\\d)年?(?:度)?");
    private static final Pattern PLAN = Pattern.compile(
            "(?m)(?<year>20\\d\\d)年(?<=(?:^|[、.．)）\\s])[^。\\n]{0,6}\\d{4}年)(?:度)?(?:全[省市县区州旗]|政府|经济社会|国民经济)?[^。，,\\n]{0,10}(?:(?:重点|主要|目标)?(?:工作|任务)(?:安排|部署|任务|目标|总体|打算|重点|思路|措施|建议|要求)|重点工作|主要任务|(?:主要)?预期目标)");
    private static final Pattern GOALS =
            Pattern.compile("(?<year>20\\d\\d)年[^。；;]{0,30}(?:主要|预期|奋斗|发展|工作)目标[^。；;]{0,8}[是为:：]");
    private static final Pattern DATE = Pattern.compile("(20\\d\\d)\\s?年\\s?(\\d{1,2})\\s?月\\s?\\d{1,2}\\s?日");
    private static final Pattern HELD_ON = Pattern.compile(DATE.pattern() + "[^。\\d]{0,40}(?:大会|会议|人大)");
    private static final Pattern HAN_DATE =
            Pattern.compile("(?<year>[二一][〇○零O0九一二三四五六七八]{3})年(?<month>[一二三四五六七八九十]{1,2})月");
    private static final Pattern ANNIVERSARY = Pattern.compile("(?:新中国|中华人民共和国|国庆)(?:成立)?(?<years>\\d\\d)周年");
    private static final Pattern LAST_YEAR =
            Pattern.compile("[“\"]?(?<plan>十[一二三四五六]?|九)五[”\"]?(?:规划|计划)?[^，。；]{0,16}(?:收官|最后一年)");
    private static final Pattern FIRST_YEAR =
            Pattern.compile("[“\"]?(?<plan>十[一二三四五六]?|九)五[”\"]?(?:规划|计划)?[^，。；]{0,16}(?:开局|第一年|起步之年)");

    /** Most telling first. */
    private static final List<Function<String, Optional<Integer>>> WAYS = List.of(
            text -> year(PLAN, text),
            text -> year(GOALS, text),
            Years::readOn,
            Years::anniversary,
            text -> ofPlan(LAST_YEAR, text, 4),
            text -> ofPlan(FIRST_YEAR, text, 0));

    private Years() {}

    static Optional<Integer> of(@Nullable String title, String text) {
        Optional<Integer> titled = title == null ? Optional.empty() : year(YEAR, title);
        return titled.map(year -> planned(year, text))
                .or(() -> WAYS.stream().flatMap(way -> way.apply(text).stream()).findFirst());
    }

    /** A report that bears the year it looks back on plans the next one. */
    private static int planned(int titled, String text) {
        Set<Integer> plans = PLAN.matcher(text)
                .results()
                .map(plan -> Integer.valueOf(plan.group(1)))
                .collect(Collectors.toSet());
        return !plans.contains(titled) && plans.contains(titled + 1) ? titled + 1 : titled;
    }

    private static Optional<Integer> year(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group("year"))) : Optional.empty();
    }

    /** A report read or a paper signed late in the year speaks of the next one. */
    private static Optional<Integer> readOn(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return Stream.of(HELD_ON, DATE)
                .flatMap(date -> date.matcher(head).results().limit(1))
                .findFirst()
                .map(date -> Integer.parseInt(date.group(1)) + (Integer.parseInt(date.group(2)) >= 11 ? 1 : 0))
                .or(() -> writtenOn(head));
    }

    private static Optional<Integer> writtenOn(String head) {
        Matcher han = HAN_DATE.matcher(head);
        return han.find()
                ? Optional.of(digits(han.group("year")) + (han.group("month").matches("十[一二]") ? 1 : 0))
                : Optional.empty();
    }

    private static int digits(String year) {
        int number = 0;
        for (char c : year.toCharArray()) {
            number = number * 10 + Math.max(0, "一二三四五六七八九".indexOf(c) + 1);
        }
        return number;
    }

    private static Optional<Integer> anniversary(String text) {
        Matcher matcher = ANNIVERSARY.matcher(text);
        return matcher.find() ? Optional.of(1949 + Integer.parseInt(matcher.group("years"))) : Optional.empty();
    }

    /** The tenth five-year plan ran from 2001 to 2005. */
    private static Optional<Integer> ofPlan(Pattern pattern, String text, int nth) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String plan = matcher.group("plan");
        int number = plan.length() == 1 ? 9 + PLANS.indexOf(plan) : 10 + "一二三四五六".indexOf(plan.charAt(1)) + 1;
        return Optional.of(2001 + 5 * (number - 10) + nth);
    }
}

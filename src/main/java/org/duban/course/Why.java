package org.duban.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.light.Goal;
import org.duban.light.Lack;
import org.duban.light.Share;
import org.duban.light.Standing;
import org.duban.light.Verdict;
import org.duban.shared.Amount;
import org.duban.target.Yardstick;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in one sentence, with its numbers, why a target has the light it has. */
@Component
class Why {
    private final MessageSource messages;

    Why(MessageSource messages) {
        this.messages = messages;
    }

    /** The light that a view of the day shows; where another one was published than is known by now, both. */
    String sentence(Course course, LocalDate day, Locale locale) {
        Verdict known = course.known(day);
        String sentence = sentence(known, locale);
        return course.published(day)
                .filter(published -> !published.saysTheSameAs(Shown.of(known)))
                .map(published -> say(
                        locale,
                        published.percent() == null ? "why.published.noData" : "why.published",
                        say(locale, "signal." + published.signal()),
                        String.valueOf(published.percent()),
                        sentence))
                .orElse(sentence);
    }

    String sentence(Verdict verdict, Locale locale) {
        return verdict.decisive()
                .map(standing -> say(
                        locale,
                        "why.sentence",
                        standing(standing, locale),
                        standing.overdue() ? say(locale, "why.overdue") : "",
                        bonus(verdict, locale),
                        rest(verdict, locale)))
                .orElseGet(() -> nothing(verdict, locale));
    }

    private String standing(Standing standing, Locale locale) {
        Goal goal = standing.goal();
        if (goal == null) {
            return judged(say(locale, "why.unit"), standing, locale);
        }
        return switch (goal.type()) {
            case MILESTONE -> milestones(goal, standing, locale);
            case QUALITATIVE -> judged(goal.name(), standing, locale);
            case CONTINUOUS ->
                say(
                        locale,
                        "why.continuous",
                        goal.name(),
                        Amount.plain(standing.actual().value()));
            case RELATIVE -> relative(goal, standing, locale);
            default -> goal.goesByPlan() ? accumulated(goal, standing, locale) : yearRound(goal, standing, locale);
        };
    }

    private String judged(String name, Standing standing, Locale locale) {
        String typed = Amount.plain(standing.actual().value());
        return say(locale, "why.qualitative", name, typed, percent(standing.due()), lead(standing, locale));
    }

    private String milestones(Goal goal, Standing standing, Locale locale) {
        int nodes = goal.yardstick().nodes().size();
        BigDecimal due =
                standing.due().value().multiply(BigDecimal.valueOf(nodes)).setScale(0, RoundingMode.HALF_UP);
        Yardstick.Outcome outcome = goal.yardstick().outcome();
        return say(
                locale,
                "why.milestones",
                goal.name(),
                Amount.plain(standing.actual().value()),
                nodes,
                Amount.plain(due),
                outcome == null ? "" : say(locale, "why.result." + outcome.result()));
    }

    private String relative(Goal goal, Standing standing, Locale locale) {
        BigDecimal other = Objects.requireNonNull(standing.actual().other());
        BigDecimal ahead = standing.actual().value().subtract(other);
        return say(
                locale,
                "why.relative",
                goal.name(),
                Amount.of(standing.actual().value(), goal.unit()),
                Amount.of(other, goal.unit()),
                distance(goal, ahead, locale),
                Amount.of(goal.bound(), goal.unit()));
    }

    private String accumulated(Goal goal, Standing standing, Locale locale) {
        BigDecimal base = goal.yardstick().base();
        return say(
                locale,
                base == null ? "why.cumulative" : "why.based",
                goal.name(),
                Amount.of(standing.actual().value(), goal.unit()),
                Amount.of(goal.bound(), goal.unit()),
                percent(standing.kept()),
                percent(standing.due()),
                lead(standing, locale),
                base == null ? "" : Amount.of(base, goal.unit()));
    }

    private String yearRound(Goal goal, Standing standing, Locale locale) {
        return say(
                locale,
                goal.limits() ? "why.limit" : "why.rate",
                goal.name(),
                Amount.of(standing.actual().value(), goal.unit()),
                Amount.of(goal.bound(), goal.unit()),
                distance(goal, standing.actual().value().subtract(goal.bound()), locale));
    }

    private String distance(Goal goal, BigDecimal over, Locale locale) {
        String by = "%".equals(goal.unit())
                ? say(locale, "why.points", Amount.plain(over.abs()))
                : Amount.of(over.abs(), goal.unit());
        return say(locale, "why.distance." + over.signum(), by);
    }

    private String lead(Standing standing, Locale locale) {
        BigDecimal points = standing.lead().percent().setScale(1, RoundingMode.HALF_UP);
        return say(locale, "why.lead." + points.signum(), points.abs().toPlainString());
    }

    private String bonus(Verdict verdict, Locale locale) {
        return verdict.bonuses().stream()
                .map(standing -> bonus(Objects.requireNonNull(standing.goal()), standing, locale))
                .collect(Collectors.joining());
    }

    private String bonus(Goal goal, Standing standing, Locale locale) {
        boolean reached = !standing.kept().capped().equals(standing.kept())
                || standing.kept().equals(Share.WHOLE);
        String key = reached ? "why.bonus.reached" : "why.bonus.open";
        return say(locale, key, Amount.of(goal.bound(), goal.unit()));
    }

    private String rest(Verdict verdict, Locale locale) {
        return verdict.missing().isEmpty()
                ? ""
                : say(locale, "why.silent", verdict.missing().size());
    }

    /** A grey light says what is missing first. */
    private String nothing(Verdict verdict, Locale locale) {
        return verdict.missing().stream()
                .filter(each -> each.lack() != Lack.DATA)
                .findFirst()
                .map(each -> say(locale, "why.lack." + each.lack(), each.goal().name()))
                .orElseGet(() -> say(locale, "why.noData"));
    }

    private static String percent(Share share) {
        return share.percent().setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}

package org.duban.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.duban.light.Goal;
import org.duban.light.Standing;
import org.duban.light.Verdict;
import org.duban.shared.Amount;
import org.duban.target.IndicatorType;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in one sentence, with its numbers, why a target has the light it has. */
@Component
class Why {
    private final MessageSource messages;

    Why(MessageSource messages) {
        this.messages = messages;
    }

    String sentence(Verdict verdict, Locale locale) {
        return verdict.decisive()
                .map(standing -> say(locale, "why.sentence", standing(standing, locale), rest(verdict, locale)))
                .orElseGet(() -> say(locale, "why.noData"));
    }

    private String standing(Standing standing, Locale locale) {
        Goal goal = standing.goal();
        if (goal == null) {
            String typed = Amount.plain(standing.actual());
            return say(locale, "why.qualitative", typed, percent(standing.due().percent()), lead(standing, locale));
        }
        return isHeldAgainstThePlan(goal) ? accumulated(goal, standing, locale) : yearRound(goal, standing, locale);
    }

    private static boolean isHeldAgainstThePlan(Goal goal) {
        return goal.type() == IndicatorType.CUMULATIVE && !goal.limits();
    }

    private String accumulated(Goal goal, Standing standing, Locale locale) {
        return say(
                locale,
                "why.cumulative",
                goal.name(),
                Amount.of(standing.actual(), goal.unit()),
                Amount.of(goal.bound(), goal.unit()),
                percent(standing.kept().percent()),
                percent(standing.due().percent()),
                lead(standing, locale));
    }

    private String yearRound(Goal goal, Standing standing, Locale locale) {
        return say(
                locale,
                goal.limits() ? "why.limit" : "why.rate",
                goal.name(),
                Amount.of(standing.actual(), goal.unit()),
                Amount.of(goal.bound(), goal.unit()),
                distance(goal, standing.actual(), locale));
    }

    private String distance(Goal goal, BigDecimal actual, Locale locale) {
        BigDecimal over = actual.subtract(goal.bound());
        String by = "%".equals(goal.unit())
                ? say(locale, "why.points", Amount.plain(over.abs()))
                : Amount.of(over.abs(), goal.unit());
        return say(locale, "why.distance." + over.signum(), by);
    }

    private String lead(Standing standing, Locale locale) {
        BigDecimal points = standing.lead().percent().setScale(1, RoundingMode.HALF_UP);
        return say(locale, "why.lead." + points.signum(), points.abs().toPlainString());
    }

    private String rest(Verdict verdict, Locale locale) {
        return verdict.silent() == 0 ? "" : say(locale, "why.silent", verdict.silent());
    }

    private static String percent(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}

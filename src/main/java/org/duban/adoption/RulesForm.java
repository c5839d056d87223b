package org.duban.adoption;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.light.Share;
import org.duban.light.Signal;
import org.duban.light.Thresholds;
import org.duban.rulebook.LightRuling;
import org.duban.rulebook.Look;
import org.duban.rulebook.Rules;
import org.duban.rulebook.Shade;
import org.duban.shared.Amount;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a district as a person writes them.
 *
 * @param from the month that they hold from
 * @param slack in points of a hundred, as {@code gap} and {@code about}
 * @param names of the signals in their order; blank for the usual word
 * @param shades of the signals in their order
 */
record RulesForm(
        @NotNull YearMonth from,

        @NotNull @Min(0) @Max(100) @Digits(integer = 3, fraction = 2) BigDecimal slack,

        @NotNull @Min(0) @Max(100) @Digits(integer = 3, fraction = 2) BigDecimal gap,

        @NotNull @Min(0) @Max(100) @Digits(integer = 3, fraction = 2) BigDecimal about,

        @Min(1) @Max(1000) int breaches,
        @Min(0) @Max(366) int warnDays,
        @NotNull @Size(min = 5, max = 5) List<@Size(max = 10) String> names,
        @NotNull @Size(min = 5, max = 5) List<@NotNull Shade> shades,
        @NotBlank @Size(max = 500) @Nullable String reason) {
    /** What holds in a month, to be changed from then on. */
    static RulesForm of(Rules rules, YearMonth month) {
        Thresholds now = rules.judge(month).thresholds();
        Map<Signal, Look> looks = rules.looks(month);
        return new RulesForm(
                month,
                points(now.slack()),
                points(now.gap()),
                points(now.about()),
                now.breaches(),
                now.warnDays(),
                List.of(Signal.values()).stream()
                        .map(signal -> looks.getOrDefault(signal, new Look("", Shade.GREY))
                                .name())
                        .toList(),
                List.of(Signal.values()).stream()
                        .map(signal -> looks.getOrDefault(signal, new Look("", Shade.GREY))
                                .shade())
                        .toList(),
                "");
    }

    /** Without the zeros at the end, which nobody typed. */
    private static BigDecimal points(Share share) {
        return new BigDecimal(Amount.plain(share.percent()));
    }

    private static <T> List<T> inOrder(Map<Signal, Look> looks, Function<Look, T> part) {
        return Stream.of(Signal.values())
                .map(signal -> part.apply(looks.getOrDefault(signal, Look.PLAIN)))
                .toList();
    }

    /** Else a figure would have two lights. */
    @AssertTrue(message = "{rules.order.wrong}") public boolean isInOrder() {
        return slack == null || gap == null || slack.compareTo(gap) <= 0;
    }

    LightRuling by(String person, Instant at) {
        Thresholds thresholds = new Thresholds(
                Share.ofPercent(slack), Share.ofPercent(gap), Share.ofPercent(about), breaches, warnDays);
        return new LightRuling(from, thresholds, looks(), reason == null ? "" : reason.strip(), person, at);
    }

    private Map<Signal, Look> looks() {
        Map<Signal, Look> looks = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            looks.put(signal, new Look(names.get(signal.ordinal()).strip(), shades.get(signal.ordinal())));
        }
        return looks;
    }
}

package org.duban.draft;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.reading.Op;
import org.duban.reading.Reason;
import org.duban.report.ProposedIndicator;
import org.duban.shared.Amount;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was read about an indicator, with the words of the document that say it.
 *
 * @param value as the page shows it
 * @param code the key of the message that says the value; null where the value says itself
 * @param words empty where no word says it
 */
record Why(Reason.Of of, String value, @Nullable String code, String words) {
    /** All things about an indicator, in one order; none where a person put it. */
    static List<Why> of(ProposedIndicator indicator) {
        return indicator.wasTyped()
                ? List.of()
                : Arrays.stream(Reason.Of.values())
                        .filter(of -> of != Reason.Of.UNIT || indicator.unit() != null)
                        .map(of -> new Why(of, value(of, indicator), code(of, indicator), words(of, indicator)))
                        .toList();
    }

    private static String value(Reason.Of of, ProposedIndicator indicator) {
        return switch (of) {
            case OP -> sign(indicator.op());
            case VALUE -> Amount.range(indicator.value(), indicator.upper());
            case UNIT -> indicator.unit() == null ? "" : indicator.unit();
            case MEASURE, MODALITY -> "";
        };
    }

    private static @Nullable String code(Reason.Of of, ProposedIndicator indicator) {
        return switch (of) {
            case MEASURE -> "report.measure." + indicator.measure();
            case MODALITY -> "report.modality." + indicator.modality();
            case OP, VALUE, UNIT -> null;
        };
    }

    private static String words(Reason.Of of, ProposedIndicator indicator) {
        return indicator.evidence().stream()
                .filter(reason -> reason.of() == of)
                .map(Reason::words)
                .collect(Collectors.joining("…"));
    }

    static String sign(Op op) {
        return switch (op) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case ABOUT -> "≈";
            default -> op.symbol();
        };
    }
}

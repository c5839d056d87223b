package org.duban.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.duban.shared.Amount;
import org.duban.target.Indicator;
import org.duban.target.IndicatorType;
import org.duban.target.Promise;
import org.duban.target.Unsettled;
import org.jspecify.annotations.Nullable;

/** All that a person can have changed in a row, to see whether anybody did, and to put it back. */
public record RowState(
        String text,
        @Nullable String due,
        boolean cancelled,
        Unsettled unsettled,
        List<UUID> leaders,
        List<UUID> lead,
        List<UUID> support,
        List<Number> numbers) {
    public RowState {
        leaders = List.copyOf(leaders);
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        numbers = List.copyOf(numbers);
    }

    /** A number of the row; zeros at its end do not make another one. */
    public record Number(UUID id, String name, Promise promise, IndicatorType type) {
        public Number {
            BigDecimal upper = promise.upper();
            promise = new Promise(
                    promise.measure(),
                    promise.op(),
                    plain(promise.value()),
                    upper == null ? null : plain(upper),
                    promise.unit(),
                    promise.modality());
        }

        static Number of(Indicator indicator) {
            return new Number(indicator.id(), indicator.name(), indicator.promise(), indicator.type());
        }

        private static BigDecimal plain(BigDecimal value) {
            return new BigDecimal(Amount.plain(value));
        }
    }
}

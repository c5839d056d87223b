package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStateTests {
    private static final Map<OrderState, Set<OrderState>> LEGAL = Map.of(
            OrderState.MADE,
            Set.of(OrderState.SIGNED, OrderState.VOID),
            OrderState.SIGNED,
            Set.of(OrderState.ANSWERED, OrderState.CLOSED),
            OrderState.ANSWERED,
            Set.of(OrderState.SIGNED, OrderState.CLOSED),
            OrderState.CLOSED,
            Set.of(),
            OrderState.VOID,
            Set.of());

    @ParameterizedTest
    @EnumSource
    void allowsTheseTransitionsAndNoOther(OrderState from) {
        for (OrderState to : OrderState.values()) {
            if (LEGAL.get(from).contains(to)) {
                assertThat(from.to(to)).isEqualTo(to);
            } else {
                assertThatExceptionOfType(NotInThisState.class).isThrownBy(() -> from.to(to));
            }
        }
    }
}

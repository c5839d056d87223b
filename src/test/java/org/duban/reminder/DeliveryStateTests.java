package org.duban.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryStateTests {
    private static final Map<DeliveryState, Set<DeliveryState>> LEGAL = Map.of(
            DeliveryState.WAITING,
            Set.of(DeliveryState.SENDING, DeliveryState.FAILED),
            DeliveryState.SENDING,
            Set.of(DeliveryState.SENT, DeliveryState.WAITING, DeliveryState.FAILED, DeliveryState.UNCLEAR),
            DeliveryState.SENT,
            Set.of(),
            DeliveryState.FAILED,
            Set.of(DeliveryState.WAITING),
            DeliveryState.UNCLEAR,
            Set.of(DeliveryState.WAITING));

    @ParameterizedTest
    @EnumSource
    void allowsTheseTransitionsAndNoOther(DeliveryState from) {
        for (DeliveryState to : DeliveryState.values()) {
            if (LEGAL.get(from).contains(to)) {
                assertThat(from.to(to)).isEqualTo(to);
            } else {
                assertThatExceptionOfType(NotSentAgain.class).isThrownBy(() -> from.to(to));
            }
        }
    }
}

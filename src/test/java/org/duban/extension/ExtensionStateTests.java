package org.duban.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExtensionStateTests {
    private static final Map<ExtensionState, Set<ExtensionState>> LEGAL = Map.of(
            ExtensionState.ASKED,
            Set.of(ExtensionState.GRANTED, ExtensionState.REFUSED, ExtensionState.WITHDRAWN),
            ExtensionState.GRANTED,
            Set.of(),
            ExtensionState.REFUSED,
            Set.of(),
            ExtensionState.WITHDRAWN,
            Set.of());

    @ParameterizedTest
    @EnumSource
    void allowsTheseTransitionsAndNoOther(ExtensionState from) {
        for (ExtensionState to : ExtensionState.values()) {
            if (LEGAL.get(from).contains(to)) {
                assertThat(from.to(to)).isEqualTo(to);
            } else {
                assertThatExceptionOfType(RequestDecided.class).isThrownBy(() -> from.to(to));
            }
        }
    }
}

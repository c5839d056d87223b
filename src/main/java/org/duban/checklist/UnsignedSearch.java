package org.duban.checklist;

import java.util.List;
import java.util.stream.Stream;
import org.duban.stage.Signatures;
import org.duban.stage.Unsigned;
import org.springframework.stereotype.Component;

/** 未签收: what was issued and is not signed for, whether it is late or not. */
@Component
class UnsignedSearch implements Search {
    private final Signatures signatures;

    UnsignedSearch(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public Kind kind() {
        return Kind.UNSIGNED;
    }

    @Override
    public List<Found> find(Scope scope) {
        return signatures.missing(scope.year()).stream()
                .flatMap(each -> found(each, scope))
                .toList();
    }

    private static Stream<Found> found(Unsigned unsigned, Scope scope) {
        boolean late = scope.today().isAfter(unsigned.signBy());
        return Stream.ofNullable(scope.targets().get(unsigned.target())).flatMap(target -> unsigned.units().stream()
                .map(unit -> new Found(Kind.UNSIGNED, unit, target, unsigned.signBy(), null, late, List.of())));
    }
}

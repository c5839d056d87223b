package org.duban.stage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Lists what a person's unit has still to sign for. */
@Component("waitingSignatures")
public class WaitingSignatures {
    private final Signatures signatures;
    private final Targets targets;
    private final Clock clock;

    WaitingSignatures(Signatures signatures, Targets targets, Clock clock) {
        this.signatures = signatures;
        this.targets = targets;
        this.clock = clock;
    }

    /** A target to sign for. */
    public record ToSign(UUID target, int year, int number, String text, LocalDate signBy, boolean late) {}

    /** Nothing for who belongs to no unit. */
    public List<ToSign> of(Viewer viewer) {
        UUID unit = viewer.unit();
        return unit == null
                ? List.of()
                : signatures.missingOf(unit, viewer.units()).stream()
                        .map(this::toSign)
                        .sorted(Comparator.comparing(ToSign::year).thenComparing(ToSign::number))
                        .toList();
    }

    private ToSign toSign(Unsigned unsigned) {
        Target target = targets.get(unsigned.target());
        LocalDate signBy = unsigned.signBy();
        boolean late = LocalDate.now(clock).isAfter(signBy);
        return new ToSign(target.id(), target.year(), target.number(), target.text(), signBy, late);
    }
}

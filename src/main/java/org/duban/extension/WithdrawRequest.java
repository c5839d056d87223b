package org.duban.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.account.Role;
import org.duban.account.Viewer;
import org.duban.shared.UseCase;

/** A unit takes its request back. */
@UseCase
class WithdrawRequest {
    private final Extensions extensions;
    private final Clock clock;

    WithdrawRequest(Extensions extensions, Clock clock) {
        this.extensions = extensions;
        this.clock = clock;
    }

    /**
     * @throws OnlyTheHeadAsks where another unit made it
     * @throws RequestDecided where it was decided
     */
    void execute(UUID id, Viewer by) {
        Extension extension = extensions.get(id);
        if (!by.has(Role.UNIT_HEAD) || !extension.request().unit().equals(by.unit())) {
            throw new OnlyTheHeadAsks();
        }
        extension.withdraw(new Ruling(null, null, by.name(), LocalDate.now(clock), clock.instant()));
    }
}

package org.duban.confirmation;

import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.progress.Author;
import org.duban.progress.ConfirmUpdate;
import org.duban.progress.HandInUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;

/** A unit's head confirms what the clerk wrote and hands it in: two steps by one click, both or neither. */
@UseCase
class ConfirmAndHandIn {
    private final ProgressUpdates updates;
    private final ConfirmUpdate confirmUpdate;
    private final HandInUpdate handInUpdate;

    ConfirmAndHandIn(ProgressUpdates updates, ConfirmUpdate confirmUpdate, HandInUpdate handInUpdate) {
        this.updates = updates;
        this.confirmUpdate = confirmUpdate;
        this.handInUpdate = handInUpdate;
    }

    /**
     * @throws NotFound where the head's unit has no such update
     * @throws org.duban.shared.Refusal where it does not wait for the head, or its period takes nothing new
     */
    void execute(UUID id, Viewer head) {
        confirmUpdate.execute(id, head);
        handInUpdate.execute(id, new Author(head.name(), updates.getOf(head, id).unit(), Author.As.HEAD));
    }
}

package org.duban.rereading;

import java.util.UUID;
import java.util.stream.Stream;
import org.duban.shared.UseCase;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Undoes one of the repairs that were made to a document, or all of a kind: it is read again without them. */
@UseCase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class UndoRepairs {
    private final ReadAgain readAgain;

    UndoRepairs(ReadAgain readAgain) {
        this.readAgain = readAgain;
    }

    void execute(UUID report, RepairForm form) {
        readAgain.without(report, form.version(), text -> Stream.concat(
                        text.undone().stream(), text.repairs().stream().filter(form::means))
                .toList());
    }
}

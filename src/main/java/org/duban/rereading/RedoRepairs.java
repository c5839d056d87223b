package org.duban.rereading;

import java.util.UUID;
import org.duban.shared.UseCase;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes repairs again that a person undid: the document is read again with them. */
@UseCase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RedoRepairs {
    private final ReadAgain readAgain;

    RedoRepairs(ReadAgain readAgain) {
        this.readAgain = readAgain;
    }

    void execute(UUID report, RepairForm form) {
        readAgain.without(report, form.version(), text -> text.undone().stream()
                .filter(repair -> !form.means(repair))
                .toList());
    }
}

package org.duban.confirmation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.progress.ConfirmUpdate;
import org.duban.shared.Refusal;
import org.springframework.stereotype.Component;

/** Confirms many updates, each in a transaction of its own: what another head was faster with stops none of the others. */
@Component
class ConfirmMany {
    private final ConfirmUpdate confirmUpdate;
    private final ConfirmAndHandIn confirmAndHandIn;

    ConfirmMany(ConfirmUpdate confirmUpdate, ConfirmAndHandIn confirmAndHandIn) {
        this.confirmUpdate = confirmUpdate;
        this.confirmAndHandIn = confirmAndHandIn;
    }

    /**
     * Gives those that could not be confirmed, with the reason.
     *
     * @param submit whether they are handed in at once
     */
    Map<UUID, Refusal> all(Collection<UUID> ids, boolean submit, Viewer head) {
        Map<UUID, Refusal> refused = new LinkedHashMap<>();
        for (UUID id : ids) {
            try {
                if (submit) {
                    confirmAndHandIn.execute(id, head);
                } else {
                    confirmUpdate.execute(id, head);
                }
            } catch (Refusal refusal) {
                refused.put(id, refusal);
            }
        }
        return refused;
    }
}

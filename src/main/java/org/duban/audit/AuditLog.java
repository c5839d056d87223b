package org.duban.audit;

import java.util.List;
import org.duban.audit.AuditEntry.Action;
import org.duban.audit.AuditEntry.Change;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.springframework.stereotype.Component;

/** Writes the record of changes on the connection, and so in the transaction, of the session that makes them. */
@Component
class AuditLog {
    private final Acts acts;

    AuditLog(Acts acts) {
        this.acts = acts;
    }

    void write(
            SharedSessionContractImplementor session, Action action, String entity, Object id, List<Change> changes) {
        String name = entity.substring(entity.lastIndexOf('.') + 1);
        Act act = acts.current();
        try (StatelessSession log = session.statelessWithOptions().connection().open()) {
            log.insertMultiple(changes.stream()
                    .map(change -> new AuditEntry(act, action, name, id.toString(), change))
                    .toList());
        }
    }
}

package org.duban.revision;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * The one place that holds the rule of an issued table: before any transaction commits, whoever began it, what it wrote to rows
 * of an issued table is recorded as a change with its grounds, or else nothing of it is committed.
 */
@Component
class IssuedTableGuard implements TransactionExecutionListener {
    private final ObjectProvider<EntityManager> session;
    private final ObjectProvider<TargetChanges> changes;
    private final ObjectProvider<RecordChanges> recordChanges;
    private final ObjectProvider<TouchedTargets> touchedTargets;

    /** The transactions need the guard before there is a session; so it looks for its partners only when one commits. */
    IssuedTableGuard(
            ObjectProvider<EntityManager> session,
            ObjectProvider<TargetChanges> changes,
            ObjectProvider<RecordChanges> recordChanges,
            ObjectProvider<TouchedTargets> touchedTargets) {
        this.session = session;
        this.changes = changes;
        this.recordChanges = recordChanges;
        this.touchedTargets = touchedTargets;
    }

    /** @throws GroundsMissing where an issued table would change without grounds */
    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            changes.getObject().flush();
            Set<UUID> touched =
                    touchedTargets.getObject().take(session.getObject().unwrap(SharedSessionContractImplementor.class));
            if (!touched.isEmpty()) {
                recordChanges.getObject().of(touched);
            }
        }
    }
}

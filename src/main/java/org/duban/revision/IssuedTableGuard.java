package org.duban.revision;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * The one place that holds the rule of an issued table: before any transaction commits, whoever began it, what it wrote to rows
 * of an issued table is recorded as a change with its grounds, or else nothing of it is committed.
 */
@Component
class IssuedTableGuard implements TransactionExecutionListener, SmartInitializingSingleton {
    private final ObjectProvider<Watch> watches;
    private volatile @Nullable Watch watch;

    /** The transactions need the guard before there is a session; so it takes up its watch when all else is there. */
    IssuedTableGuard(ObjectProvider<Watch> watches) {
        this.watches = watches;
    }

    /** What the guard looks with. */
    @Component
    record Watch(
            EntityManager session, TargetChanges changes, TouchedTargets touchedTargets, RecordChanges recordChanges) {
        void look() {
            changes.flush();
            Set<UUID> touched = touchedTargets.take(session.unwrap(SharedSessionContractImplementor.class));
            if (!touched.isEmpty()) {
                recordChanges.of(touched);
            }
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        watch = watches.getObject();
    }

    /** @throws GroundsMissing where an issued table would change without grounds */
    @Override
    public void beforeCommit(TransactionExecution transaction) {
        Watch on = watch;
        if (on != null && !transaction.isReadOnly()) {
            on.look();
        }
    }
}

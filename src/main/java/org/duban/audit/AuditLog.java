package org.duban.audit;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.AfterCompletionCallback;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.springframework.stereotype.Component;

/** Collects what a transaction does, and adds it to the chains as the last thing before the transaction commits. */
@Component
class AuditLog {
    private final Map<SharedSessionContractImplementor, Batch> batches =
            Collections.synchronizedMap(new WeakHashMap<>());
    private final AuditChain chain;

    AuditLog(AuditChain chain) {
        this.chain = chain;
    }

    /** Adds to what the transaction of this session does. */
    void record(SharedSessionContractImplementor session, Consumer<Batch> deeds) {
        deeds.accept(batches.computeIfAbsent(session, this::begin));
    }

    private Batch begin(SharedSessionContractImplementor session) {
        TransactionCompletionCallbacks transaction = session.getTransactionCompletionCallbacks();
        transaction.registerCallback((BeforeCompletionCallback) this::write);
        transaction.registerCallback((AfterCompletionCallback) (committed, each) -> batches.remove(each));
        return new Batch();
    }

    private void write(SharedSessionContractImplementor session) {
        Batch batch = batches.remove(session);
        if (batch == null) {
            return;
        }
        try (StatelessSession log = session.statelessWithOptions().connection().open()) {
            // what may have to wait for another transaction is checked before the chain is held
            log.createNativeMutationQuery("set constraints all immediate").executeUpdate();
            batch.byDistrict().forEach((district, deeds) -> chain.append(log, district, deeds));
        }
    }
}

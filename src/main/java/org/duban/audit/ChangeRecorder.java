package org.duban.audit;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.duban.audit.AuditEntry.Action;
import org.duban.audit.AuditEntry.Change;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.stereotype.Component;

/** Records every change of every entity, in the transaction that makes it; no module has to call it. */
@Component
class ChangeRecorder implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private final AuditLog log;

    ChangeRecorder(AuditLog log, EntityManagerFactory factory) {
        this.log = log;
        EventListenerRegistry listeners = factory.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        String state = FieldValues.of(event.getPersister(), event.getState()).line();
        record(event, Action.CREATED, List.of(new Change(null, null, state)));
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        String state =
                FieldValues.of(event.getPersister(), event.getDeletedState()).line();
        record(event, Action.REMOVED, List.of(new Change(null, state, null)));
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        FieldValues before = FieldValues.of(event.getPersister(), event.getOldState());
        record(event, Action.CHANGED, before.changesTo(FieldValues.of(event.getPersister(), event.getState())));
    }

    /** Always asked for with the change, never after it. */
    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void record(AbstractDatabaseOperationEvent event, Action action, List<Change> changes) {
        if (!(event.getEntity() instanceof AuditEntry)) {
            log.write(event.getSession(), action, event.getPersister().getEntityName(), event.getId(), changes);
        }
    }
}

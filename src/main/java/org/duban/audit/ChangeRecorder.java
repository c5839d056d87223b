package org.duban.audit;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.Stream;
import org.duban.shared.Draftable;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records every change of every entity, in the transaction that makes it; no module has to call it. */
@Component
class ChangeRecorder implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private final AuditLog log;
    private final Acts acts;
    private final RowReader rows;

    ChangeRecorder(AuditLog log, Acts acts, RowReader rows, EntityManagerFactory factory) {
        this.log = log;
        this.acts = acts;
        this.rows = rows;
        EventListenerRegistry listeners = factory.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        record(event, Action.CREATED, null, event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        record(event, Action.REMOVED, event.getDeletedState(), null);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        record(event, Action.CHANGED, event.getOldState(), event.getState());
    }

    /** Always asked for with the change, never after it. */
    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void record(
            AbstractDatabaseOperationEvent event,
            Action action,
            @Nullable Object @Nullable [] old,
            @Nullable Object @Nullable [] now) {
        EntityPersister persister = event.getPersister();
        if (!RowReader.isAudited(persister)) {
            return;
        }
        FieldValues before = rows.values(persister, old);
        FieldValues after = rows.values(persister, now);
        Row row = rows.row(event, now == null ? before : after, staysDraft(event.getEntity(), before, after));
        log.record(event.getSession(), batch -> {
            changes(action, before, after)
                    .forEach(change -> batch.add(acts.district(), new Deed(acts.current(), action, row, change, null)));
            batch.explain(row.subject(), after.reasonsSince(before));
        });
    }

    /** Handing in, giving back and the like is for all to see: a draft is what was one before and is one after. */
    private static boolean staysDraft(Object entity, FieldValues before, FieldValues after) {
        return entity instanceof Draftable row
                && Stream.of(before, after)
                        .flatMap(values -> Stream.ofNullable(values.texts().get("status")))
                        .allMatch(row::isDraftWhile);
    }

    private List<Change> changes(Action action, FieldValues before, FieldValues after) {
        return switch (action) {
            case CREATED -> List.of(new Change(null, null, rows.json(after.shown())));
            case REMOVED -> List.of(new Change(null, rows.json(before.shown()), null));
            default -> before.changesTo(after);
        };
    }
}

package org.duban.revision;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import org.duban.roster.LeaderAssignment;
import org.duban.roster.UnitAssignment;
import org.duban.target.Indicator;
import org.duban.target.Target;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
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

/** Notes for each session of Hibernate whose row of the table it wrote to, whichever module asked for it. */
@Component
class TouchedTargets implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private final Map<SharedSessionContractImplementor, Set<UUID>> bySession =
            Collections.synchronizedMap(new WeakHashMap<>());

    TouchedTargets(EntityManagerFactory factory) {
        EventListenerRegistry listeners = factory.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    /** The ids of the targets that the session wrote to since it was last asked. */
    Set<UUID> take(SharedSessionContractImplementor session) {
        Set<UUID> taken = bySession.remove(session);
        return taken == null ? Set.of() : taken;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(event);
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(event);
    }

    /** Always asked for with the change, never after it. */
    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(AbstractDatabaseOperationEvent event) {
        target(event.getEntity()).ifPresent(target -> bySession
                .computeIfAbsent(event.getSession(), session -> new HashSet<>())
                .add(target));
    }

    private static Optional<UUID> target(Object entity) {
        if (entity instanceof Target target) {
            return Optional.of(target.id());
        }
        if (entity instanceof Indicator indicator) {
            return Optional.of(indicator.target());
        }
        if (entity instanceof UnitAssignment assignment) {
            return Optional.of(assignment.target());
        }
        return entity instanceof LeaderAssignment assignment ? Optional.of(assignment.target()) : Optional.empty();
    }
}

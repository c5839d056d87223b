package org.duban.audit;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PreCollectionRecreateEvent;
import org.hibernate.event.spi.PreCollectionRecreateEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.springframework.stereotype.Component;

/** Records what is put into and taken out of the collections of entities, such as the grants of an account. */
@Component
class CollectionRecorder implements PreCollectionUpdateEventListener, PreCollectionRecreateEventListener {
    private final AuditLog log;
    private final Acts acts;
    private final RowReader rows;

    CollectionRecorder(AuditLog log, Acts acts, RowReader rows, EntityManagerFactory factory) {
        this.log = log;
        this.acts = acts;
        this.rows = rows;
        EventListenerRegistry listeners = factory.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.PRE_COLLECTION_UPDATE, this);
        listeners.appendListeners(EventType.PRE_COLLECTION_RECREATE, this);
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        record(event);
    }

    @Override
    public void onPreRecreateCollection(PreCollectionRecreateEvent event) {
        record(event);
    }

    private void record(AbstractCollectionEvent event) {
        PersistentCollection<?> collection = event.getCollection();
        Collection<?> before = elements(collection.getStoredSnapshot());
        Collection<?> after = elements(collection);
        String field = event.getCollectionPersister().getRole().replaceFirst(".*\\.", "");
        List<Change> changes = Stream.concat(
                        without(before, after).map(each -> new Change(field, each, null)),
                        without(after, before).map(each -> new Change(field, null, each)))
                .toList();
        Row row = new Row(
                event.getAffectedOwnerEntityName().replaceFirst(".*\\.", ""),
                event.getAffectedOwnerIdOrNull().toString());
        log.record(
                event.getSession(),
                batch -> changes.forEach(change ->
                        batch.add(acts.district(), new Deed(acts.current(), Action.CHANGED, row, change, null))));
    }

    private Stream<String> without(Collection<?> all, Collection<?> some) {
        return all.stream().filter(each -> !some.contains(each)).map(rows::json);
    }

    /** Hibernate keeps the snapshot of a set as a map, that of a list as a list, and none for a new collection. */
    private static Collection<?> elements(Object collection) {
        if (collection instanceof Map<?, ?> map) {
            return map.keySet();
        }
        return collection instanceof Collection<?> elements ? elements : new ArrayList<>();
    }
}

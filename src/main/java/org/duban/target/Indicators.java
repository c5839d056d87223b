package org.duban.target;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.repository.ListCrudRepository;

/** The numbers promised in the targets of the current district. */
public interface Indicators extends ListCrudRepository<Indicator, UUID> {
    /** @throws NotFound where the target has no such indicator */
    default Indicator get(UUID id, Target target) {
        return findById(id).filter(each -> each.target().equals(target.id())).orElseThrow(NotFound::new);
    }

    List<Indicator> findByTargetOrderByPosition(UUID target);

    /** All that are one promise with one of these. */
    List<Indicator> findByTwinsIn(Collection<UUID> promises);

    /** All of a type, of any year. */
    List<Indicator> findByType(IndicatorType type);

    /** Those of many targets that are one promise with others. */
    List<Indicator> findByTargetInAndTwinsIsNotNull(Collection<UUID> targets);

    /** Those of many targets, in each by position. */
    List<Indicator> findByTargetInOrderByPosition(Collection<UUID> targets);
}

package org.duban.confidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The judgements of the current district. */
interface Judgements extends ListCrudRepository<Judgement, UUID> {
    List<Judgement> findByTargetOrderByJudgedAtDesc(UUID target);

    List<Judgement> findByTargetInOrderByJudgedAt(Collection<UUID> targets);
}

package org.duban.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.repository.ListCrudRepository;

/** The answers of the units of the current district. */
interface Answers extends ListCrudRepository<Answer, UUID> {
    List<Answer> findByRound(UUID round);

    List<Answer> findByRoundAndUnit(UUID round, UUID unit);

    Optional<Answer> findByRoundAndUnitAndTarget(UUID round, UUID unit, UUID target);

    boolean existsByRoundAndAboutIsNotNullAndDecisionIsNull(UUID round);

    int countByRoundAndAboutIsNotNullAndDecisionIsNull(UUID round);

    /** @throws NotFound where the round has no such objection */
    default Answer getObjection(UUID id, UUID round) {
        return findByIdAndRound(id, round)
                .filter(each -> each.objection().isPresent())
                .orElseThrow(NotFound::new);
    }

    Optional<Answer> findByIdAndRound(UUID id, UUID round);
}

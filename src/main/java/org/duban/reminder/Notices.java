package org.duban.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

/** The notices of the current district. */
interface Notices extends ListCrudRepository<Notice, UUID> {
    boolean existsByAccountAndDay(UUID account, LocalDate day);

    List<Notice> findByAccountOrderByDayDesc(UUID account, Limit limit);

    List<Notice> findByAccountAndReadAtIsNull(UUID account);

    List<Notice> findByUrgedByIsNotNullAndDayGreaterThanEqual(LocalDate day);

    List<Notice> findByDayGreaterThanEqualOrderByIdDesc(LocalDate day);

    boolean existsByAccountAndDayGreaterThan(UUID account, LocalDate day);

    int countByAccountAndReadAtIsNull(UUID account);
}

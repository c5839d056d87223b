package org.duban.revision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The versions of the current district's tables. */
interface TableVersions extends ListCrudRepository<TableVersion, UUID> {
    List<TableVersion> findByYearOrderByNumberDesc(int year);

    Optional<TableVersion> findByYearAndNumber(int year, int number);

    /** The issued version that is in force: the last one. */
    Optional<TableVersion> findFirstByYearAndKindOrderByNumberDesc(int year, VersionKind kind);

    boolean existsByYearAndKind(int year, VersionKind kind);

    /** The last number given in the year, 0 where there is none. */
    @Query("select coalesce(max(v.number), 0) from TableVersion v where v.year = :year")
    int lastNumber(int year);

    /** @throws NotFound where the year has no such version */
    default TableVersion get(int year, int number) {
        return findByYearAndNumber(year, number).orElseThrow(NotFound::new);
    }

    /** The issued version that is in force. */
    default Optional<TableVersion> issued(int year) {
        return findFirstByYearAndKindOrderByNumberDesc(year, VersionKind.ISSUED);
    }
}

package org.duban.timetable;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The decisions of the current district on its timetables. */
interface Rulings extends JpaRepository<Ruling, UUID> {
    List<Ruling> findByYearOrderByNumber(int year);
}

package org.duban.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A year's calendar that a person imported; it is never changed, a later one of the year takes its place. */
@Entity
@Table(name = "imported_calendar")
class ImportedYear extends DistrictEntity {
    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SpecialDay> days;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportedYear() {}

    @SuppressWarnings("NullAway.Init")
    ImportedYear(YearCalendar calendar, String importedBy, Instant importedAt) {
        super(Ids.next());
        this.year = calendar.year();
        this.days = calendar.days();
        this.importedBy = importedBy;
        this.importedAt = importedAt;
    }

    YearCalendar calendar() {
        return new YearCalendar(year, days);
    }

    String importedBy() {
        return importedBy;
    }

    Instant importedAt() {
        return importedAt;
    }
}

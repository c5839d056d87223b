package org.duban.bulletin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.timetable.Period;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How a period went, as it was published; it is never changed. */
@Entity
class Bulletin extends DistrictEntity {
    private Period period;

    private int total;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Line> lines;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Bulletin() {}

    /** @param lines one for each target of the year's table, by unit in protocol order */
    @SuppressWarnings("NullAway.Init")
    Bulletin(Period period, List<Line> lines, String publishedBy, Instant publishedAt) {
        super(Ids.next());
        this.period = period;
        this.total = lines.size();
        this.lines = List.copyOf(lines);
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    /** How many targets the table had. */
    int total() {
        return total;
    }

    List<Line> lines() {
        return lines;
    }

    String publishedBy() {
        return publishedBy;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}

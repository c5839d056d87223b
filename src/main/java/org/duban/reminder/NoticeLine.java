package org.duban.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.shared.NotAudited;
import org.duban.timetable.Period;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that a person is reminded of. That the person was is kept by its subject and step, and happens once. */
@Entity
@NotAudited
class NoticeLine extends DistrictEntity {
    @Column(name = "notice_id")
    private UUID notice;

    @Column(name = "account_id")
    private UUID account;

    private String subject;

    private int step;

    @Column(name = "unit_id")
    private UUID unit;

    private int year;

    private @Nullable Period period;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Integer> numbers;

    @Column(name = "due_on")
    private LocalDate due;

    @SuppressWarnings("NullAway.Init")
    protected NoticeLine() {}

    /** @param subject of the matter, by which a repetition is known */
    @SuppressWarnings("NullAway.Init")
    NoticeLine(Notice notice, String subject, int step, Matter matter) {
        super(Ids.next());
        this.notice = notice.id();
        this.account = notice.account();
        this.subject = subject;
        this.step = step;
        this.unit = matter.unit();
        this.year = matter.year();
        this.period = matter.period();
        this.numbers = matter.numbers();
        this.due = matter.due();
    }

    UUID notice() {
        return notice;
    }

    String subject() {
        return subject;
    }

    /** In working days before (negative) or after the due day. */
    int step() {
        return step;
    }

    UUID unit() {
        return unit;
    }

    int year() {
        return year;
    }

    @Nullable Period period() {
        return period;
    }

    List<Integer> numbers() {
        return List.copyOf(numbers);
    }

    LocalDate due() {
        return due;
    }
}

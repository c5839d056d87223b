package org.duban.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A round in which the units are asked about the draft table of a year. */
@Entity
@Table(name = "consultation_round")
class Round extends DistrictEntity {
    private int year;

    private int number;

    private LocalDate due;

    @Column(name = "sent_version")
    private int sent;

    @Column(name = "result_version")
    private @Nullable Integer result;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    /** @param sent the version of the table that the units are asked about */
    @SuppressWarnings("NullAway.Init")
    Round(int year, int number, LocalDate due, int sent, String openedBy, Instant openedAt) {
        super(Ids.next());
        this.year = year;
        this.number = number;
        this.due = due;
        this.sent = sent;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    int year() {
        return year;
    }

    /** Counts the rounds of the year from 1. */
    int number() {
        return number;
    }

    /** The last day on which an answer is in time. */
    LocalDate due() {
        return due;
    }

    int sent() {
        return sent;
    }

    /** The version of the table that came of it; null while it is open. */
    @Nullable Integer result() {
        return result;
    }

    String openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** @throws RoundClosed where it is over */
    void requireOpen() {
        if (!isOpen()) {
            throw new RoundClosed();
        }
    }

    /** @param result the version of the table that came of it */
    void close(int result, String by, Instant at) {
        requireOpen();
        this.result = result;
        this.closedBy = by;
        this.closedAt = at;
    }
}

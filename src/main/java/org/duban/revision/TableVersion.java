package org.duban.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.jspecify.annotations.Nullable;

/** The table of a year as it stood once; neither it nor its rows ever change. */
@Entity
@Table(name = "table_version")
class TableVersion extends DistrictEntity {
    private int year;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionKind kind;

    private @Nullable String note;

    @Column(name = "basis_number")
    private @Nullable String basisNumber;

    @Column(name = "basis_title")
    private @Nullable String basisTitle;

    @Column(name = "basis_date")
    private @Nullable LocalDate basisDate;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected TableVersion() {}

    /** A version of the year's table with that number. */
    TableVersion(int year, int number, NewVersion wanted, String madeBy, Instant madeAt) {
        super(Ids.next());
        this.year = year;
        this.number = number;
        this.note = wanted.note();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.kind = wanted.basis() == null ? VersionKind.DRAFT : VersionKind.ISSUED;
        Optional<Basis> basis = Optional.ofNullable(wanted.basis());
        this.basisNumber = basis.map(Basis::number).orElse(null);
        this.basisTitle = basis.map(Basis::title).orElse(null);
        this.basisDate = basis.map(Basis::date).orElse(null);
    }

    int year() {
        return year;
    }

    /** Counts the versions of the year from 1. */
    int number() {
        return number;
    }

    VersionKind kind() {
        return kind;
    }

    @Nullable String note() {
        return note;
    }

    /** The document that it was issued by; none of a draft. */
    Optional<Basis> basis() {
        return basisNumber == null || basisTitle == null || basisDate == null
                ? Optional.empty()
                : Optional.of(new Basis(basisNumber, basisTitle, basisDate));
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}

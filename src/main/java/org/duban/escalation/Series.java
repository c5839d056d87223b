package org.duban.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.duban.shared.NotAudited;

/** The numbers of one kind in one year; who takes the next one holds the series until the transaction ends, so that none is left out. */
@NotAudited
@Entity
@Table(name = "order_series")
class Series extends DistrictEntity {
    @Enumerated(EnumType.STRING)
    private Form form;

    @Column(name = "series_year")
    private int year;

    private int last;

    @SuppressWarnings("NullAway.Init")
    protected Series() {}

    Series(Form form, int year) {
        super(Ids.next());
        this.form = form;
        this.year = year;
    }

    Mark next() {
        last++;
        return new Mark(form, year, last);
    }
}

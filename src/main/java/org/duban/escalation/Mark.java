package org.duban.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * 发文字号: the number of a letter or order in the series of its kind and year.
 *
 * @param year in which it was made
 */
@Embeddable
record Mark(
        @Enumerated(EnumType.STRING) Form form,
        @Column(name = "series_year") int year,
        int number) {
    /** The text after the name of the kind: 〔2026〕1号. */
    public String text() {
        return "〔%d〕%d号".formatted(year, number);
    }
}

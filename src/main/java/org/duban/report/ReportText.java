package org.duban.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.duban.reading.GlossaryEntry;
import org.duban.reading.ReadDocument;
import org.duban.reading.Repair;
import org.duban.reading.Sentence;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** What was read out of a report's bytes: its text before and after repair, its sentences, its repairs, its terms. */
@Entity
@Immutable
@Table(name = "report_text")
class ReportText {
    @Id
    @Column(name = "report_id")
    private UUID report;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String district;

    private String source;
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Sentence> sentences;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Repair> repairs;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GlossaryEntry> glossary;

    @SuppressWarnings("NullAway.Init")
    protected ReportText() {}

    @SuppressWarnings("NullAway.Init")
    ReportText(UUID report, ReadDocument document) {
        this.report = report;
        this.source = document.source();
        this.text = document.text();
        this.sentences = document.sentences();
        this.repairs = document.repairs();
        this.glossary = document.glossary();
    }

    String text() {
        return text;
    }

    List<Sentence> sentences() {
        return List.copyOf(sentences);
    }

    List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    List<GlossaryEntry> glossary() {
        return List.copyOf(glossary);
    }
}

package org.duban.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.reading.GlossaryEntry;
import org.duban.reading.OffsetMap;
import org.duban.reading.ReadDocument;
import org.duban.reading.Repair;
import org.duban.reading.Sentence;
import org.duban.reading.Span;
import org.duban.shared.NotAudited;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was read out of a report's bytes: its text before and after repair, its sentences, its repairs, its terms. */
@Entity
@Table(name = "report_text")
public class ReportText {
    @Id
    @Column(name = "report_id")
    private UUID report;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String district;

    @NotAudited
    private String source;

    @NotAudited
    private String text;

    @NotAudited
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Sentence> sentences;

    @NotAudited
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Repair> repairs;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Repair> undone;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> unkept = List.of();

    @NotAudited
    @JdbcTypeCode(SqlTypes.JSON)
    private List<GlossaryEntry> glossary;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReportText() {}

    @SuppressWarnings("NullAway.Init")
    ReportText(UUID report, ReadDocument document) {
        this.report = report;
        this.source = document.source();
        read(document, List.of());
    }

    /**
     * Takes over a reading of the same source.
     *
     * @param undone the repairs that were not made in it
     */
    public final void read(ReadDocument document, List<Repair> undone) {
        this.text = document.text();
        this.sentences = document.sentences();
        this.repairs = document.repairs();
        this.undone = undone.stream().map(each -> moved(each, document.map())).toList();
        this.glossary = document.glossary();
    }

    private static Repair moved(Repair repair, OffsetMap map) {
        int start = map.toRepaired(repair.source().start());
        int end = Math.max(start, map.toRepaired(repair.source().end()));
        return new Repair(repair.kind(), repair.source(), new Span(start, end), repair.before(), repair.after());
    }

    /** Notes corrections of a person that could not be kept, in the words that they gave. */
    public void lose(List<String> corrections) {
        unkept = Stream.concat(unkept.stream(), corrections.stream()).toList();
    }

    /** A person has seen what could not be kept. */
    public void acknowledge() {
        unkept = List.of();
    }

    public List<String> unkept() {
        return List.copyOf(unkept);
    }

    public String source() {
        return source;
    }

    public String text() {
        return text;
    }

    public List<Sentence> sentences() {
        return List.copyOf(sentences);
    }

    public List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    /** Those that a person undid; their spans say where the words as they were stand in the text. */
    public List<Repair> undone() {
        return List.copyOf(undone);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public List<GlossaryEntry> glossary() {
        return List.copyOf(glossary);
    }
}

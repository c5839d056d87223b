package org.duban.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.reading.DocumentKind;
import org.duban.reading.Level;
import org.duban.reading.ReadDocument;
import org.duban.reading.TableTitle;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One imported document on its way from the draft to the published table. */
@Entity
public class Report extends DistrictEntity {
    /** Where a report stands on that way. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    private int year;

    @Column(name = "read_year")
    private @Nullable Integer readYear;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    private boolean checked;
    private @Nullable String title;
    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    @Embedded
    private SourceFile file;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TableTitle> tables;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    /** A draft for the given year. */
    @SuppressWarnings("NullAway.Init")
    Report(ReadDocument document, Upload upload, int year, String importedBy, Instant importedAt) {
        super(Ids.next());
        this.year = year;
        this.readYear = document.year();
        this.kind = upload.kind() == null ? document.kind() : upload.kind();
        this.status = Status.DRAFT;
        this.title = document.title();
        this.place = document.place();
        this.level = document.level();
        this.file = SourceFile.of(upload, document);
        this.tables = document.tables();
        this.importedBy = importedBy;
        this.importedAt = importedAt;
    }

    /** The year whose targets it sets. */
    public int year() {
        return year;
    }

    public DocumentKind kind() {
        return kind;
    }

    public Status status() {
        return status;
    }

    public @Nullable String title() {
        return title;
    }

    public SourceFile file() {
        return file;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** The title of a part, counted from 1, where the document has such a table (附件1, 附件2). */
    public Optional<TableTitle> table(int part) {
        return part <= tables.size() ? Optional.of(tables.get(part - 1)) : Optional.empty();
    }

    @Nullable Integer readYear() {
        return readYear;
    }

    public @Nullable String place() {
        return place;
    }

    public @Nullable Level level() {
        return level;
    }

    boolean checked() {
        return checked;
    }

    public String importedBy() {
        return importedBy;
    }

    /**
     * Ends the review: the draft has become targets.
     *
     * @throws NotADraft where it was published or withdrawn before
     */
    public void publish(Instant at) {
        requireDraft();
        status = Status.PUBLISHED;
        publishedAt = at;
    }

    /**
     * Takes publishing back; it is a draft again.
     *
     * @throws NotPublished where it is none that was published
     */
    public void takeBack() {
        requirePublished();
        status = Status.DRAFT;
        publishedAt = null;
    }

    /** @throws NotPublished where it is none that was published */
    public void requirePublished() {
        if (status != Status.PUBLISHED) {
            throw new NotPublished();
        }
    }

    /** @throws NotADraft where it was published or withdrawn */
    public void requireDraft() {
        if (status != Status.DRAFT) {
            throw new NotADraft();
        }
    }

    /** Says what a person has found out about the document; from then on nobody is asked again. */
    public void correct(int year, DocumentKind kind, @Nullable String place, @Nullable String title) {
        requireDraft();
        this.year = year;
        this.kind = kind;
        this.place = place;
        this.title = title;
        this.checked = true;
    }

    public void moveTo(int year) {
        requireDraft();
        this.year = year;
    }

    /** Takes over another reading of the same bytes; what a person has found out stays. */
    public void readAgain(ReadDocument document) {
        requireDraft();
        this.readYear = document.year();
        this.tables = document.tables();
        if (!checked) {
            this.title = document.title();
            this.place = document.place();
            this.level = document.level();
        }
    }

    public void withdraw() {
        requireDraft();
        status = Status.WITHDRAWN;
    }

    public void restore() {
        if (status == Status.WITHDRAWN) {
            status = Status.DRAFT;
        }
    }
}

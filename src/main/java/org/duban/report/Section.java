package org.duban.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.duban.reading.Heading;
import org.duban.reading.Span;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A heading of a report's plan part, or a group of rows of its table. */
@Entity
@Table(name = "report_section")
public class Section extends DistrictEntity {
    @Column(name = "report_id")
    private UUID report;

    @Column(name = "parent_id")
    private @Nullable UUID parent;

    private int position;
    private int level;
    private @Nullable String number;
    private String title;

    @Column(name = "read_title")
    private String readTitle;

    private boolean superseded;

    @Column(name = "start_offset")
    private int start;

    @Column(name = "end_offset")
    private int end;

    @SuppressWarnings("NullAway.Init")
    protected Section() {}

    /** The section of a heading, which stands at its place among all of the report. */
    @SuppressWarnings("NullAway.Init")
    Section(UUID report, @Nullable UUID parent, int position, Heading heading) {
        super(Ids.next());
        this.report = report;
        this.parent = parent;
        this.position = position;
        this.level = heading.level();
        this.number = heading.number();
        this.title = heading.title();
        this.readTitle = heading.title();
        this.start = heading.span().start();
        this.end = heading.span().end();
    }

    public UUID report() {
        return report;
    }

    public @Nullable UUID parent() {
        return parent;
    }

    /** Counted from 1. */
    public int level() {
        return level;
    }

    /** As printed, such as （一）. */
    public @Nullable String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** Where it stands in the repaired text. */
    public Span span() {
        return new Span(start, end);
    }

    /** Its title in the document, whatever a person made of it. */
    public String readTitle() {
        return readTitle;
    }

    public boolean isRenamed() {
        return !title.equals(readTitle);
    }

    /** Stands where the given one stands, under the given parent; its title stays. */
    public void standAs(Section read, @Nullable UUID parent) {
        this.parent = parent;
        this.position = read.position;
        this.level = read.level;
        this.number = read.number;
        this.start = read.start;
        this.end = read.end;
    }

    public void supersede() {
        superseded = true;
    }

    public void rename(String title) {
        this.title = title;
    }
}

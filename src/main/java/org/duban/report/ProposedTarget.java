package org.duban.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.duban.reading.Indicator;
import org.duban.reading.Row;
import org.duban.reading.Span;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A target as the document proposes it and a person corrects it. */
@Entity
@Table(name = "proposed_target")
public class ProposedTarget extends DistrictEntity {
    @Column(name = "report_id")
    private UUID report;

    @Column(name = "section_id")
    private @Nullable UUID section;

    private int part;

    @Column(name = "row_number")
    private @Nullable Integer rowNumber;

    private String text;

    @Embedded
    private Extent extent;

    private int place;

    @Enumerated(EnumType.STRING)
    private ProposedState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "made_from")
    private List<UUID> madeFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private Printed printed;

    private boolean sure;

    private boolean corrected;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProposedIndicator> indicators;

    @SuppressWarnings("NullAway.Init")
    protected ProposedTarget() {}

    /** A target with these words and nothing else. */
    @SuppressWarnings("NullAway.Init")
    public ProposedTarget(UUID report, @Nullable UUID section, int part, String text, Span span) {
        super(Ids.next());
        this.report = report;
        this.section = section;
        this.part = part;
        this.text = text;
        this.extent = Extent.of(span);
        this.place = span.start();
        this.state = ProposedState.LIVE;
        this.madeFrom = List.of();
        this.printed = Printed.NOTHING;
        this.sure = true;
        this.indicators = List.of();
    }

    /** Takes over what else the document says. */
    ProposedTarget reading(List<Indicator> promised) {
        indicators = promised.stream().map(ProposedIndicator::of).toList();
        return this;
    }

    ProposedTarget reading(Row row) {
        rowNumber = row.no();
        printed = Printed.of(row);
        sure = row.sure();
        return reading(row.indicators());
    }

    public UUID report() {
        return report;
    }

    public @Nullable UUID section() {
        return section;
    }

    /** The table it stands in, counted from 1 (附件1, 附件2); 1 for a prose report. */
    public int part() {
        return part;
    }

    /** Its number as the table of the document counts, null for a prose report. */
    public @Nullable Integer rowNumber() {
        return rowNumber;
    }

    public String text() {
        return text;
    }

    /** Where it stands in the repaired text. */
    public Span span() {
        return extent.span();
    }

    public ProposedState state() {
        return state;
    }

    /** Who is responsible, as the document prints it. */
    public Printed printed() {
        return printed;
    }

    public List<ProposedIndicator> indicators() {
        return List.copyOf(indicators);
    }

    /** Its place in the order of all: an offset into the text. */
    public int place() {
        return place;
    }

    public boolean sure() {
        return sure;
    }

    /** Whether a person should look at it: the row itself, or one of its numbers. */
    public boolean isDoubtful() {
        return !sure || indicators.stream().anyMatch(each -> !each.sure());
    }

    public boolean isMoved() {
        return place != extent.start();
    }

    /** Whether a person has decided anything about it. */
    public boolean isDecided() {
        return corrected || state != ProposedState.LIVE || !madeFrom.isEmpty();
    }

    public List<UUID> madeFrom() {
        return List.copyOf(madeFrom);
    }

    /** Takes over what a person put. */
    public void edit(String text, Printed printed, List<ProposedIndicator> indicators) {
        this.text = text;
        this.printed = printed;
        this.indicators = List.copyOf(indicators);
        corrected = true;
        sure = true;
    }

    public void confirm() {
        edit(
                text,
                printed,
                indicators.stream().map(ProposedIndicator::confirmed).toList());
    }

    /** Puts it at another place in the order of all. */
    public void moveTo(@Nullable UUID section, int place) {
        this.section = section;
        this.place = place;
        this.corrected = true;
    }

    /** Takes over another reading of the same words. */
    public void readAs(ProposedTarget read, @Nullable UUID section) {
        this.section = section;
        part = read.part;
        rowNumber = read.rowNumber;
        text = read.text;
        extent = read.extent;
        place = read.place;
        printed = read.printed;
        sure = read.sure;
        indicators = read.indicators;
    }

    /** Stands where its words went in another reading, with all that a person put. */
    public void standAt(UnaryOperator<Span> way, @Nullable UUID section) {
        Span there = way.apply(span());
        place = isMoved() ? way.apply(new Span(place, place)).start() : there.start();
        extent = Extent.of(there);
        indicators =
                indicators.stream().map(each -> each.at(way.apply(each.span()))).toList();
        this.section = section;
    }

    /** A target that stands where this one stands, with other words. It is made from the given ones, which it replaces. */
    public ProposedTarget remake(Passage passage, Printed printed, List<ProposedTarget> from) {
        ProposedTarget made = new ProposedTarget(report, section, part, passage.text(), passage.span());
        made.place = place;
        made.rowNumber = rowNumber;
        made.printed = printed;
        made.indicators = passage.indicators();
        made.sure = from.stream().allMatch(ProposedTarget::sure);
        made.madeFrom = from.stream().map(ProposedTarget::id).toList();
        return made;
    }

    public void drop() {
        state = ProposedState.DROPPED;
    }

    public void supersede() {
        state = ProposedState.SUPERSEDED;
    }

    public void restore() {
        state = ProposedState.LIVE;
    }
}

package org.duban.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import org.duban.roster.AssignmentRole;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A promise of the year that somebody answers for: one row of the decomposition table, known by its number. */
@Entity
public class Target extends DistrictEntity {
    /** How many characters its words may have. */
    public static final int LONGEST_TEXT = 4000;
    /** How many characters its deadline and its headings may have. */
    public static final int LONGEST_LINE = 200;

    private int year;

    private int number;

    private int part;

    @Column(name = "part_title")
    private @Nullable String partTitle;

    @Column(name = "group_title")
    private @Nullable String groupTitle;

    @Column(name = "subgroup_title")
    private @Nullable String subgroupTitle;

    private String text;

    private @Nullable String due;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "printed")
    private Unsettled unsettled;

    private boolean cancelled;

    @SuppressWarnings("NullAway.Init")
    protected Target() {}

    /** A row of the year's table. */
    @SuppressWarnings("NullAway.Init")
    public Target(int year, int number, Place place, String text, @Nullable String due) {
        super(Ids.next());
        this.year = year;
        this.number = number;
        this.part = place.part();
        this.partTitle = place.partTitle();
        this.groupTitle = place.group();
        this.subgroupTitle = place.subgroup();
        this.text = text;
        this.due = due;
        this.unsettled = Unsettled.NOTHING;
    }

    public int year() {
        return year;
    }

    public int number() {
        return number;
    }

    /** Where it stands in the table. */
    public Place place() {
        return new Place(part, partTitle, groupTitle, subgroupTitle);
    }

    public String text() {
        return text;
    }

    /** The deadline as the document prints it. */
    public @Nullable String due() {
        return due;
    }

    public Unsettled unsettled() {
        return unsettled;
    }

    /** Whether it was taken out of the table; it keeps its number. */
    public boolean cancelled() {
        return cancelled;
    }

    public void reword(String words, @Nullable String deadline) {
        text = words;
        due = deadline;
    }

    /** Leaves names of a role open; what is assigned is said elsewhere. */
    public void leaveOpen(Unsettled names) {
        unsettled = names;
    }

    /** A person has decided who answers in a role: nothing of it is inherited or lost any more. */
    public void confirm(AssignmentRole role) {
        unsettled = unsettled.confirmed(role);
    }

    /** A person has confirmed what was taken from a merged cell or from last year's table. */
    public void confirm() {
        unsettled = unsettled.confirmed();
    }

    /** Those who answer in a role are last year's; a person has to confirm them. */
    public void carry(AssignmentRole role) {
        unsettled = unsettled.carrying(role);
    }

    /** Those who answer in a role come from a merged cell again, as before a change that was taken back. */
    public void inherit(AssignmentRole role) {
        unsettled = unsettled.inheriting(role);
    }

    /** Who answers in a role is lost again, as before a change that was taken back. */
    public void lose(AssignmentRole role) {
        unsettled = unsettled.losing(role);
    }

    /** It is known whom an open name of a role means, or that it means nobody. */
    public void close(AssignmentRole role, String name) {
        List<String> others = unsettled.names(role).stream()
                .filter(each -> !each.equals(name))
                .toList();
        unsettled = unsettled.with(role, others);
    }

    /** A person has decided all who answer in a role: no printed name of it is open any more. */
    public void settle(AssignmentRole role) {
        unsettled = unsettled.confirmed(role).with(role, List.of());
    }

    /** Takes it out of the table. */
    public void cancel() {
        cancelled = true;
    }

    /** Takes it back into the table. */
    public void restore() {
        cancelled = false;
    }
}

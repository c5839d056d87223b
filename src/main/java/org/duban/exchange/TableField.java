package org.duban.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.duban.roster.AssignmentRole;
import org.duban.target.Target;

/** What can be changed in an exported table and read back. */
public enum TableField {
    TEXT,
    DUE,
    LEADERS,
    LEAD,
    SUPPORT;

    /** The role whose names stand in the column; none where it holds words. */
    Optional<AssignmentRole> role() {
        return switch (this) {
            case TEXT, DUE -> Optional.empty();
            case LEADERS -> Optional.of(AssignmentRole.LEADER);
            case LEAD -> Optional.of(AssignmentRole.LEAD);
            case SUPPORT -> Optional.of(AssignmentRole.SUPPORT);
        };
    }

    /** How many characters it takes. */
    int longest() {
        return this == DUE ? Target.LONGEST_LINE : Target.LONGEST_TEXT;
    }

    /** The key of its heading in the messages. */
    public String heading() {
        return "table.column." + name();
    }

    /** Its name in the interface. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

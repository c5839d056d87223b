package org.duban.exchange;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.roster.Answerers;
import org.duban.roster.AssignmentRole;
import org.duban.roster.Labels;
import org.duban.roster.NameBook;
import org.duban.target.Target;

/** A target as the table prints it now. */
record CurrentRow(Target target, Answerers answerers, Labels labels) {
    private static final String SEPARATOR = "、";

    List<UUID> answering(AssignmentRole role) {
        return answerers.of(target.id(), role);
    }

    String printed(TableField field) {
        return field.role().map(this::names).orElseGet(() -> words(field));
    }

    /** A name that stands once in its cell means whom it means there, whatever else bears it. */
    void explain(AssignmentRole role, NameBook book) {
        List<String> printed = answering(role).stream().map(labels::of).toList();
        answering(role).stream()
                .filter(who -> Collections.frequency(printed, labels.of(who)) == 1)
                .forEach(who -> book.say(role, labels.of(who), who));
    }

    private String names(AssignmentRole role) {
        return Stream.concat(answering(role).stream().map(labels::of), target.unsettled().names(role).stream())
                .collect(Collectors.joining(SEPARATOR));
    }

    private String words(TableField field) {
        String due = target.due();
        return field == TableField.TEXT ? target.text() : due == null ? "" : due;
    }
}

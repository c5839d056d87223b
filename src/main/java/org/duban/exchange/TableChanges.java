package org.duban.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The changes that an edited table proposes, by number and in the order of its columns. */
public record TableChanges(List<TableChange> changes) {
    public TableChanges {
        changes = List.copyOf(changes);
    }

    /**
     * The changes that a form carries.
     *
     * @throws RuntimeException where the text is not what {@link #json()} writes
     */
    public static TableChanges of(String json) {
        return JsonMapper.shared().readValue(json, TableChanges.class);
    }

    /** The changes in one field of a form, whatever their number and the commas in them. */
    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    TableChanges without(List<TableChange> others) {
        return new TableChanges(
                changes.stream().filter(each -> !others.contains(each)).toList());
    }

    Set<Integer> numbers() {
        return changes.stream().map(TableChange::number).collect(Collectors.toSet());
    }
}

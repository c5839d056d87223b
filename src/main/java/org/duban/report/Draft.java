package org.duban.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.reading.Heading;
import org.duban.reading.ReadDocument;
import org.duban.reading.Row;
import org.duban.reading.Span;
import org.duban.reading.Task;
import org.jspecify.annotations.Nullable;

/** The sections and proposed targets that a document gives: its headings and tasks, or the groups and rows of its tables. */
public class Draft {
    private final UUID report;
    private final List<Section> sections = new ArrayList<>();
    private final List<ProposedTarget> targets = new ArrayList<>();
    private final Map<Object, UUID> ids = new HashMap<>();

    private record Group(int table, @Nullable UUID parent, String title) {}

    public Draft(UUID report, ReadDocument document) {
        this.report = report;
        document.headings().forEach(this::add);
        document.tasks().forEach(task -> targets.add(proposed(task)));
        document.rows().forEach(row -> targets.add(proposed(row)));
    }

    public List<Section> sections() {
        return List.copyOf(sections);
    }

    public List<ProposedTarget> targets() {
        return List.copyOf(targets);
    }

    private ProposedTarget proposed(Task task) {
        UUID section = id(task.heading());
        return new ProposedTarget(report, section, 1, task.text(), task.span()).reading(task.indicators());
    }

    private ProposedTarget proposed(Row row) {
        return new ProposedTarget(report, section(row), row.table() + 1, row.text(), row.span()).reading(row);
    }

    private void add(Heading heading) {
        ids.put(heading.id(), open(heading, id(heading.parent())));
    }

    private @Nullable UUID section(Row row) {
        UUID group = group(row, row.group(), null, 1);
        return row.subgroup() == null ? group : group(row, row.subgroup(), group, 2);
    }

    private @Nullable UUID group(Row row, @Nullable String title, @Nullable UUID parent, int level) {
        if (title == null) {
            return parent;
        }
        Span start = new Span(row.span().start(), row.span().start());
        Heading heading = new Heading(title, null, level, null, title, start);
        return ids.computeIfAbsent(new Group(row.table(), parent, title), unseen -> open(heading, parent));
    }

    private UUID open(Heading heading, @Nullable UUID parent) {
        Section section = new Section(report, parent, sections.size(), heading);
        sections.add(section);
        return section.id();
    }

    private @Nullable UUID id(@Nullable String heading) {
        return heading == null ? null : ids.get(heading);
    }
}

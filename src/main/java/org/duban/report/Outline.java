package org.duban.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sections of a report as a tree, which gives each target its two columns under 目标名称. */
public final class Outline {
    private final Map<UUID, Section> sections = new LinkedHashMap<>();

    public Outline(List<Section> inOrder) {
        inOrder.forEach(section -> sections.put(section.id(), section));
    }

    /** The title of the section on level 1, null where the target stands in none. */
    public @Nullable String group(ProposedTarget target) {
        List<String> path = path(target.section());
        return path.isEmpty() ? null : path.get(0);
    }

    /** The title of the section on level 2, deeper ones joined to it by a slash; null where there is none. */
    public @Nullable String subgroup(ProposedTarget target) {
        String below = path(target.section()).stream().skip(1).collect(Collectors.joining(" / "));
        return below.isEmpty() ? null : below;
    }

    /** Every section with its titles from level 1 down, in their order. */
    public Map<UUID, String> titles() {
        Map<UUID, String> titles = new LinkedHashMap<>();
        sections.keySet().forEach(id -> titles.put(id, String.join(" / ", path(id))));
        return titles;
    }

    /** The titles from level 1 down to a section. */
    private List<String> path(@Nullable UUID section) {
        Deque<String> titles = new ArrayDeque<>();
        for (Section each = find(section); each != null; each = find(each.parent())) {
            titles.addFirst(each.title());
        }
        return List.copyOf(titles);
    }

    private @Nullable Section find(@Nullable UUID id) {
        return id == null ? null : sections.get(id);
    }
}

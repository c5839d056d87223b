package org.duban.rereading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duban.report.Section;
import org.jspecify.annotations.Nullable;

/** Brings the sections of a draft to another reading of its document: the same heading keeps its section and its new name. */
class SectionRenewal {
    private final Relocation relocation;
    private final List<Section> open;
    private final List<Section> live = new ArrayList<>();
    private final List<Section> fresh = new ArrayList<>();
    private final Map<UUID, UUID> ids = new HashMap<>();

    private SectionRenewal(List<Section> before, Relocation relocation) {
        this.relocation = relocation;
        this.open = new ArrayList<>(before);
    }

    /**
     * @param before those of the draft; they change
     * @param read those of the other reading, each behind the one above it
     */
    static SectionRenewal of(List<Section> before, List<Section> read, Relocation relocation) {
        SectionRenewal renewal = new SectionRenewal(before, relocation);
        read.forEach(renewal::take);
        renewal.open.forEach(Section::supersede);
        return renewal;
    }

    private void take(Section read) {
        UUID parent = read.parent() == null ? null : ids.get(read.parent());
        Optional<Section> same =
                open.stream().filter(each -> isSame(each, read)).findFirst();
        Section section = same.orElse(read);
        section.standAs(read, parent);
        ids.put(read.id(), section.id());
        live.add(section);
        if (same.isPresent()) {
            open.remove(section);
        } else {
            fresh.add(section);
        }
    }

    private boolean isSame(Section section, Section read) {
        return section.level() == read.level()
                && section.readTitle().equals(read.readTitle())
                && relocation.leads(section.span().start(), read.span().start());
    }

    /** Those that the draft did not have. */
    List<Section> fresh() {
        return List.copyOf(fresh);
    }

    /** The draft's section for one of the other reading. */
    @Nullable UUID of(@Nullable UUID read) {
        return read == null ? null : ids.get(read);
    }

    boolean has(@Nullable UUID section) {
        return ids.containsValue(section);
    }

    /** The one that a place stands in. */
    @Nullable UUID at(int place) {
        return live.stream()
                .filter(each -> each.span().start() <= place)
                .reduce((earlier, later) -> later)
                .map(Section::id)
                .orElse(null);
    }

    /** The names that a person gave to headings that are no longer there. */
    List<String> lost() {
        return open.stream().filter(Section::isRenamed).map(Section::title).toList();
    }
}

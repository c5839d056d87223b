package org.duban.audit;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Lists the record page by page, the latest first. A page begins below a number, so that the last is found as fast as the first. */
@Component
class Listing {
    static final int PAGE = 50;
    private static final int CHUNK = 1000;

    private final AuditEntries entries;
    private final Meant meant;
    private final Clock clock;

    Listing(AuditEntries entries, Meant meant, Clock clock) {
        this.entries = entries;
        this.meant = meant;
        this.clock = clock;
    }

    /**
     * Part of a list.
     *
     * @param next the number below which it goes on; absent on the last page
     */
    record Page(List<EntryView> entries, @Nullable Long next) {}

    Specification<AuditEntry> asked(Asked asked) {
        AuditForm form = asked.form();
        Specification<AuditEntry> entries = form.among(asked.sight().in(asked.district()), clock.getZone());
        return form.about()
                .map(object -> entries.and(Selection.about(meant.by(object, asked.year()))))
                .orElse(entries);
    }

    Page page(Specification<AuditEntry> asked, @Nullable Long before, Function<AuditEntry, EntryView> view) {
        List<AuditEntry> found = entries.latest(below(asked, before), PAGE + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        Long next = found.size() > PAGE ? shown.get(PAGE - 1).link().number() : null;
        return new Page(shown.stream().map(view).toList(), next);
    }

    /** All of them, a thousand at a time. */
    void each(Specification<AuditEntry> asked, Function<AuditEntry, EntryView> view, Consumer<EntryView> reader) {
        List<AuditEntry> found = entries.latest(asked, CHUNK);
        while (!found.isEmpty()) {
            found.stream().map(view).forEach(reader);
            found = entries.latest(
                    below(asked, found.get(found.size() - 1).link().number()), CHUNK);
        }
    }

    private static Specification<AuditEntry> below(Specification<AuditEntry> asked, @Nullable Long number) {
        return number == null ? asked : asked.and(Selection.below(number));
    }
}

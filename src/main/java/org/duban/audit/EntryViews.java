package org.duban.audit;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.duban.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts entries into the words of the interface. */
@Component
class EntryViews {
    private final Words words;
    private final ValueWords values;
    private final Naming naming;
    private final Clock clock;

    EntryViews(Words words, ValueWords values, Naming naming, Clock clock) {
        this.words = words;
        this.values = values;
        this.naming = naming;
        this.clock = clock;
    }

    /** @param readable the kinds of rows of which the reader may see the values */
    Function<AuditEntry, EntryView> in(Locale locale, Predicate<String> readable) {
        Names names = naming.names(locale);
        return entry -> view(entry, readable.test(entry.row().entity()), names, locale);
    }

    private EntryView view(AuditEntry entry, boolean readable, Names names, Locale locale) {
        Row row = entry.row();
        Change change = entry.change();
        return new EntryView(
                entry.link().number(),
                Times.second(entry.act().at(), clock),
                entry.act().username(),
                entry.act().address(),
                entry.action(),
                words.kind(row.entity(), locale),
                names.of(row.subject()),
                row.subject(),
                row.id(),
                change.field() == null ? "" : words.field(row.entity(), change.field(), locale),
                readable ? value(row, change, change.before(), names, locale) : null,
                readable ? value(row, change, change.after(), names, locale) : null,
                readable ? entry.reason() : null,
                !readable && !change.equals(Change.NONE),
                entry.hash(),
                row.entity().equals(Kinds.UPDATE));
    }

    private @Nullable String value(Row row, Change change, @Nullable String recorded, Names names, Locale locale) {
        return recorded == null ? null : values.of(row, change, recorded, names, locale);
    }
}

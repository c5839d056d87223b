package org.duban.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of the whole record. */
@Component
class AuditPages {
    private final Listing listing;
    private final EntryViews views;
    private final Kinds kinds;
    private final Words words;

    AuditPages(Listing listing, EntryViews views, Kinds kinds, Words words) {
        this.listing = listing;
        this.views = views;
        this.kinds = kinds;
        this.words = words;
    }

    /** A kind to choose from. */
    record Choice(String name, String label) {}

    /** @param before the number below which the list goes on */
    String show(Asked asked, @Nullable Long before, Locale locale, Model model) {
        model.addAttribute("found", listing.page(listing.asked(asked), before, views.in(locale, asked.sight()::reads)));
        model.addAttribute("kinds", choices(asked.sight(), locale));
        model.addAttribute("later", before != null);
        return "audit/list";
    }

    private List<Choice> choices(Sight sight, Locale locale) {
        return kinds.names(sight::lists).stream()
                .map(each -> new Choice(each, words.kind(each, locale)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}

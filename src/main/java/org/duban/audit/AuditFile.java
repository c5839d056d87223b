package org.duban.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Takes entries out as a file, with their hashes. */
@Component
class AuditFile {
    private static final List<String> COLUMNS = List.of(
            "number", "at", "person", "address", "action", "kind", "object", "field", "before", "after", "reason", "id",
            "hash");

    private final Listing listing;
    private final EntryViews views;
    private final Words words;

    AuditFile(Listing listing, EntryViews views, Words words) {
        this.listing = listing;
        this.views = views;
        this.words = words;
    }

    /** @param format csv or xlsx */
    void send(String format, Asked asked, Locale locale, HttpServletResponse response) throws IOException {
        boolean csv = format.equals("csv");
        response.setContentType(csv ? CsvFile.MEDIA_TYPE : ExcelFile.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("audit." + format)
                        .build()
                        .toString());
        OutputStream out = response.getOutputStream();
        try (EntryWriter file = csv ? new CsvFile(out) : new ExcelFile(out)) {
            file.write(COLUMNS.stream()
                    .map(column -> words.say("audit." + column, locale))
                    .toList());
            Function<AuditEntry, EntryView> view = views.in(locale, asked.sight()::reads);
            listing.each(listing.asked(asked), view, entry -> file.write(cells(entry, locale)));
        }
    }

    private List<String> cells(EntryView entry, Locale locale) {
        String withheld = entry.withheld() ? words.say("audit.withheld", locale) : "";
        return List.of(
                String.valueOf(entry.number()),
                entry.at(),
                entry.person(),
                text(entry.address()),
                words.say("audit.action." + entry.action(), locale),
                entry.kind(),
                entry.object(),
                entry.field(),
                entry.withheld() ? withheld : text(entry.before()),
                entry.withheld() ? withheld : text(entry.after()),
                text(entry.reason()),
                entry.row(),
                entry.hash());
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}

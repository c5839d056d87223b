package org.duban.workbook;

import java.util.List;
import java.util.Locale;
import org.duban.shared.Folded;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows sheets and columns by what an export calls them, in whichever language. */
@Component
public class Headings {
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final MessageSource messages;

    Headings(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key a heading in the messages */
    boolean isNamed(String key, String printed) {
        Folded folded = Folded.of(printed);
        return LANGUAGES.stream()
                .map(language -> messages.getMessage(key, null, language))
                .anyMatch(name -> Folded.of(name).equals(folded));
    }
}

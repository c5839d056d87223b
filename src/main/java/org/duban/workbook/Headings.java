package org.duban.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.shared.Folded;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
    public boolean isNamed(String key, String printed) {
        return says(key, printed);
    }

    /** Whether people also call the column so, where none has its own heading. */
    public boolean isAlso(String key, String printed) {
        return says(key + ".also", printed);
    }

    /** What the reader calls it. */
    String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** Whether it is among the names under a key, parted by 、. */
    private boolean says(String key, String printed) {
        Folded folded = Folded.of(printed);
        return LANGUAGES.stream()
                .map(language -> messages.getMessage(key, null, "", language))
                .filter(Objects::nonNull)
                .flatMap(names -> Stream.of(names.split("、")))
                .anyMatch(name -> !name.isEmpty() && Folded.of(name).equals(folded));
    }
}

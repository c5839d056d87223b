package org.duban.progress;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is odd about figures. */
@Component
public class DoubtSentences {
    private final MessageSource messages;

    DoubtSentences(MessageSource messages) {
        this.messages = messages;
    }

    /** A sentence with the other figure in it, by the id of the indicator. */
    public Map<String, String> of(Collection<Doubt> doubts, Locale locale) {
        return doubts.stream().collect(toMap(doubt -> doubt.indicator().toString(), doubt -> sentence(doubt, locale)));
    }

    private String sentence(Doubt doubt, Locale locale) {
        return messages.getMessage("doubt." + doubt.kind(), new Object[] {doubt.beside()}, locale);
    }
}

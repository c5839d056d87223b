package org.duban.reading.outline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duban.reading.outline.Numeral.Style;
import org.jspecify.annotations.Nullable;

/** Knows of each style of numbering where the last title stands that ends a review by saying what comes after it. */
final class Sections {
    private final Map<Style, Integer> last = new EnumMap<>(Style.class);

    Sections(List<Paragraph> paragraphs, @Nullable Integer year) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean ahead = paragraph.isUnmarked()
                    && SectionTitle.of(paragraph.firstSentence(), year)
                            .filter(kind -> kind != SectionTitle.Kind.REVIEW && kind != SectionTitle.Kind.NOTES)
                            .isPresent();
            if (ahead) {
                last.put(paragraph.style(), i);
            }
        }
    }

    /** Whether such a title of this style stands below a paragraph. */
    boolean follow(Style style, int paragraph) {
        return last.getOrDefault(style, -1) > paragraph;
    }
}

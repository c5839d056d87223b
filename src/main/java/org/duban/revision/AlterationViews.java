package org.duban.revision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duban.likeness.Wording;
import org.duban.revision.Alteration.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts alterations into the reader's words. */
@Component
class AlterationViews {
    private final FieldWords words;

    AlterationViews(FieldWords words) {
        this.words = words;
    }

    List<AlterationView> of(List<Alteration> alterations, Locale locale) {
        return alterations.stream().map(each -> of(each, locale)).toList();
    }

    AlterationView of(Alteration alteration, Locale locale) {
        List<AlterationView.Cell> cells = fields(alteration)
                .map(field -> new AlterationView.Cell(
                        field,
                        Wording.of(say(alteration.before(), field, locale), say(alteration.after(), field, locale))))
                .filter(cell ->
                        !cell.words().was().isEmpty() || !cell.words().is().isEmpty())
                .toList();
        return new AlterationView(alteration.number(), alteration.kind(), cells);
    }

    /** Of a row that stayed the same, its text is enough to know it by. */
    private static Stream<RowField> fields(Alteration alteration) {
        FrozenRow before = alteration.before();
        FrozenRow after = alteration.after();
        if (before == null || after == null) {
            return Stream.of(RowField.values());
        }
        return alteration.kind() == Kind.SAME ? Stream.of(RowField.TEXT) : before.differences(after).stream();
    }

    private String say(@Nullable FrozenRow row, RowField field, Locale locale) {
        return row == null ? "" : words.of(row, field, locale);
    }
}

package org.duban.form;

import java.util.List;
import org.duban.workbook.Layout;

/** The sheet of a form and its columns: keys of the messages. */
final class FormColumns {
    static final String SHEET = "form.sheet";
    static final String KEY = "form.key";
    static final String VALUE = "form.value";
    static final String NARRATIVE = "form.narrative";
    static final String EXPLANATION = "form.explanation";

    /** In the order in which they stand. */
    static final List<String> ALL = List.of(
            KEY,
            "form.number",
            "form.text",
            "form.indicator",
            "form.unit",
            "form.promise",
            "form.plan",
            "form.last",
            VALUE,
            NARRATIVE,
            EXPLANATION);

    static final Layout LAYOUT = new Layout(SHEET, List.of(KEY, VALUE, NARRATIVE, EXPLANATION));

    private FormColumns() {}
}

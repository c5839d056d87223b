package org.duban.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.duban.reading.Row.Field;
import org.duban.report.Printed;
import org.junit.jupiter.api.Test;

class PrintedFormTests {
    private final Printed before = new Printed(
            List.of("李明"), List.of("教育局"), List.of(), Set.of(Field.LEADERS, Field.LEAD), Set.of(Field.SUPPORT), "6月底");

    @Test
    void leavesWhatWasNotChanged() {
        assertThat(PrintedForm.of(before).over(before)).isEqualTo(before);
    }

    @Test
    void takesAFieldThatWasChangedForThePersonsOwn() {
        Printed put = new PrintedForm("李明", "教育局，住建局", " 财政局；财政局", " ").over(before);
        assertThat(put)
                .isEqualTo(new Printed(
                        List.of("李明"), List.of("教育局", "住建局"), List.of("财政局"), Set.of(Field.LEADERS), Set.of(), null));
    }
}

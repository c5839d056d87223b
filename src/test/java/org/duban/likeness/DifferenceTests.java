package org.duban.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTests {
    @Test
    void marksWhatTheOtherTextDoesNotSay() {
        assertThat(marked("全区新建站台22个", "新建站台20个")).isEqualTo("[全区]新建站台[22个]");
        assertThat(marked("新建站台20个", "全区新建站台22个")).isEqualTo("新建站台[20个]");
    }

    @Test
    void takesASingleCharacterForChance() {
        assertThat(marked("修桥三座", "建桥五所")).isEqualTo("[修桥三座]");
    }

    @Test
    void leavesTextsAloneThatAreTooLongToCompare() {
        String text = "长".repeat(4000);

        assertThat(Difference.of(text, text + "短")).containsExactly(new Difference.Stretch(text, false));
    }

    private static String marked(String text, String other) {
        return Difference.of(text, other).stream()
                .map(each -> each.differs() ? "[" + each.text() + "]" : each.text())
                .collect(Collectors.joining());
    }
}

package org.duban.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.reading.Indicator;
import org.duban.reading.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules by example. In each resource a block is a sentence and, indented below it, what it promises:
 * {@code name | measure op value unit modality}. A sentence without such lines promises nothing.
 */
class ExamplesTests {
    private static final List<String> RESOURCES =
            List.of("targets.txt", "works.txt", "traps.txt", "numbers.txt", "constructs.txt");

    private final IndicatorReader reader = new IndicatorReader();

    static Stream<List<String>> examples() {
        return RESOURCES.stream()
                .map(ExamplesTests::read)
                .flatMap(text -> Arrays.stream(text.split("\n\n")))
                .map(block -> block.strip().lines().map(String::strip).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatTheSentencePromises(List<String> example) {
        String text = example.get(0);
        Span whole = new Span(0, text.length());
        assertThat(reader.read(text, whole, whole))
                .as(text)
                .extracting(ExamplesTests::line)
                .isEqualTo(example.subList(1, example.size()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void quotesTheTextItself(List<String> example) {
        String text = "前一句。" + example.get(0) + "后一句。";
        Span task = new Span(4, 4 + example.get(0).length());
        assertThat(reader.read(text, task, task)).allSatisfy(indicator -> {
            assertThat(indicator.span().in(text)).isEqualTo(indicator.quote());
            assertThat(task.contains(indicator.span())).isTrue();
        });
    }

    private static String line(Indicator indicator) {
        String upper = indicator.upper() == null ? "" : ".." + indicator.upper().toPlainString();
        return indicator.name() + " | " + indicator.measure() + " "
                + indicator.op().symbol() + " " + indicator.value().toPlainString() + upper + " " + indicator.unit()
                + " " + indicator.modality();
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(ExamplesTests.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

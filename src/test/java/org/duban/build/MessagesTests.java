package org.duban.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MessagesTests {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z0-9_.-]+)[}(]");
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}A-Za-z]{2,}");

    private static final Pattern SEVERAL = Pattern.compile(
            "\\b1 (more |bad )?(targets|rows|cells|changes|objections|units|items|sentences|corrections|indicators)\\b");

    /** Other headings that a workbook may come with: they are compared, not shown. */
    private static final String HEADINGS_MET_IN_WORKBOOKS = ".also";

    private final Properties chinese = load("messages.properties");
    private final Properties english = load("messages_en.properties");

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
    }

    @Test
    void theEnglishIsEnglish() {
        assertThat(english.stringPropertyNames())
                .filteredOn(key -> !key.endsWith(HEADINGS_MET_IN_WORKBOOKS))
                .filteredOn(key -> english.getProperty(key).codePoints().anyMatch(Character::isIdeographic))
                .isEmpty();
    }

    /** Quotes are doubled only where something is filled in; elsewhere they would be seen as two. */
    @Test
    void noQuoteIsSeenTwice() {
        assertThat(Stream.of(chinese, english).flatMap(each -> each.values().stream()))
                .extracting(Object::toString)
                .filteredOn(sentence -> sentence.contains("''") && !sentence.contains("{"))
                .isEmpty();
    }

    @Test
    void oneIsNotSaidInThePlural() {
        assertThat(english.values())
                .extracting(Object::toString)
                .filteredOn(sentence -> sentence.matches(".*\\{\\d(,choice|} (more )?[a-z]+s\\b).*"))
                .isNotEmpty()
                .extracting(
                        sentence -> new MessageFormat(sentence, Locale.ENGLISH).format(new Object[] {1, 1, 1, 1, 1}))
                .filteredOn(said -> SEVERAL.matcher(said).find())
                .isEmpty();
    }

    @Test
    void everyKeyOfATemplateHasASentence() {
        assertThat(templates().flatMap(page -> KEY.matcher(read(page)).results().map(match -> match.group(1))))
                .isNotEmpty()
                .allMatch(chinese::containsKey);
    }

    @Test
    void templatesHoldNoTextOfTheirOwn() {
        assertThat(templates().flatMap(MessagesTests::bareTexts).toList()).isEmpty();
    }

    @Test
    void templatesAreShort() {
        assertThat(templates().filter(page -> read(page).lines().count() > 120)).isEmpty();
    }

    private static Stream<String> bareTexts(Path page) {
        return Jsoup.parse(read(page)).getAllElements().stream()
                .filter(element -> WORDS.matcher(element.ownText()).find())
                .filter(element -> !isFilledIn(element))
                .map(element -> page + ": " + element.ownText());
    }

    private static boolean isFilledIn(Element element) {
        boolean byTemplate =
                Stream.of("th:text", "th:utext", "th:replace", "th:insert").anyMatch(element::hasAttr);
        return byTemplate || element.ownText().contains("[[") || element.hasAttr("lang") || isFilledInAbove(element);
    }

    private static boolean isFilledInAbove(Element element) {
        Element parent = element.parent();
        return parent != null && (parent.hasAttr("th:text") || parent.hasAttr("th:utext"));
    }

    private static Stream<Path> templates() {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String name) {
        Properties messages = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(name), StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

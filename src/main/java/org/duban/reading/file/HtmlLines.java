package org.duban.reading.file;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through markup as a browser would show it: a line for each block, tables handed on whole. */
final class HtmlLines {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "del",
            "noscript",
            "template",
            "head",
            "select",
            "textarea",
            "iframe",
            "object",
            "svg",
            "math");
    private static final Set<String> BREAKING = Set.of("br", "td", "th", "tr", "hr", "dt", "dd", "option");
    private static final Pattern NOTE_NUMBER = Pattern.compile("[\\[〔(]?\\d{1,3}[]〕)]?");

    private final Consumer<String> lines;
    private final Consumer<Element> tables;
    private final StringBuilder line = new StringBuilder();

    HtmlLines(Consumer<String> lines, Consumer<Element> tables) {
        this.lines = lines;
        this.tables = tables;
    }

    void write(Element root) {
        root.childNodes().forEach(this::node);
        end();
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
            element(element);
        }
    }

    private void element(Element element) {
        if (HtmlTable.holdsRecords(element)) {
            end();
            tables.accept(element);
        } else if (isNote(element)) {
            line.append(NoteMark.of(element.text().replaceAll("\\D", "")));
        } else if (element.isBlock() || BREAKING.contains(element.normalName())) {
            end();
            write(element);
        } else {
            element.childNodes().forEach(this::node);
        }
    }

    /** A raised number after a word is a footnote's mark, after a letter a power (m²). */
    private boolean isNote(Element element) {
        return element.normalName().equals("sup")
                && NOTE_NUMBER.matcher(element.text().strip()).matches()
                && (line.isEmpty() || line.charAt(line.length() - 1) > 0x7F);
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i) == '\u00A0' ? ' ' : words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\f';
            if (!blank) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void end() {
        String words = line.toString().strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            lines.accept(words);
        }
    }
}

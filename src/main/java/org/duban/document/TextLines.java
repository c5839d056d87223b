package org.duban.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks text into lines as East Asian typesetting does. */
class TextLines {
    /** What a line is not broken within: words and numbers, and a sign together with the punctuation that opens and closes it. */
    private static final Pattern PIECE =
            Pattern.compile("[（“‘《〔(\\[]*([A-Za-z0-9.%+\\-]+|\\X)[，。、；：！？）》”’％,;:!?)\\]]*", Pattern.DOTALL);

    private record Column(String text, float width) {}

    private final LetterWidths letters;
    private final Map<Column, List<String>> broken = new HashMap<>();

    TextLines(LetterWidths letters) {
        this.letters = letters;
    }

    /** @param width as a multiple of the size of the letters */
    List<String> of(String text, float width) {
        return broken.computeIfAbsent(new Column(text, width), this::lines);
    }

    private List<String> lines(Column column) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : column.text.split("\\R")) {
            addLines(paragraph, column.width, lines);
        }
        return List.copyOf(lines);
    }

    private void addLines(String paragraph, float width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        float filled = 0;
        for (String piece : pieces(paragraph, width)) {
            float wide = letters.ems(piece);
            if (!line.isEmpty() && filled + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                filled = 0;
            }
            line.append(piece);
            filled += wide;
        }
        lines.add(line.toString());
    }

    private List<String> pieces(String paragraph, float width) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(paragraph);
        while (matcher.find()) {
            String piece = matcher.group();
            if (letters.ems(piece) <= width) {
                pieces.add(piece);
            } else {
                piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
            }
        }
        return pieces;
    }
}

package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the names in a cell or a list: joins what was broken over lines, parts what stands side by side. */
final class Names {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern LEAVINGS = Pattern.compile(
            "^(?:由|及|和|以及|并由|会同)|(?:等(?:有关|相关)?(?:单位|部门)?|[。.：:]|[(（](?:女|[\\u4e00-\\u9fa5]{1,4}族)[)）])$");
    private static final String SEPARATORS = "、，,；;/";

    private Names() {}

    /** The names of a list, in order and without repetition. */
    static List<String> of(String list) {
        List<String> names = new ArrayList<>();
        for (String entry : entries(list)) {
            for (String name : parted(entry)) {
                String clean =
                        LEAVINGS.matcher(LEAVINGS.matcher(name).replaceAll("")).replaceAll("");
                if (!clean.isEmpty() && !names.contains(clean)) {
                    names.add(clean);
                }
            }
        }
        return names;
    }

    /** The entries between separators that stand outside brackets. */
    private static List<String> entries(String list) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        int depth = 0;
        for (char c : list.toCharArray()) {
            depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
            if (depth <= 0 && SEPARATORS.indexOf(c) >= 0) {
                entries.add(entry.toString());
                entry.setLength(0);
            } else {
                entry.append(c);
            }
        }
        entries.add(entry.toString());
        return entries;
    }

    /** A last character that stands alone belongs to the person before it. */
    private static boolean endsBrokenPerson(List<String> names, String piece) {
        String last = names.isEmpty() ? "" : names.get(names.size() - 1);
        return piece.length() == 1 && last.length() == 2 && Person.isName(last + piece);
    }

    /** The names of an entry that has white space in it: whole names stand side by side, pieces belong together. */
    private static List<String> parted(String entry) {
        List<String> names = new ArrayList<>();
        String open = "";
        for (String piece : BLANKS.split(entry.strip())) {
            if (open.isEmpty() && endsBrokenPerson(names, piece)) {
                names.add(names.remove(names.size() - 1) + piece);
                continue;
            }
            if (piece.startsWith("(") || piece.startsWith("（")) {
                open = names.isEmpty() || !open.isEmpty() ? open + piece : names.remove(names.size() - 1) + piece;
            } else {
                open += piece;
            }
            if (Unit.isWhole(open) || Person.isName(open) && piece.length() > 1) {
                names.add(open);
                open = "";
            }
        }
        if (!open.isEmpty()) {
            names.add(open);
        }
        return names;
    }
}

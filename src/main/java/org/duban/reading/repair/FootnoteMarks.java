package org.duban.reading.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.Repair;
import org.duban.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * Takes footnote marks out of the running text. A mark that the copy lost shows as {@code ?} where nothing is asked:
 * behind a term, or before one at the start of a line. A mark that is there is one only where a later line begins with
 * it.
 */
final class FootnoteMarks implements Mender {
    private static final Pattern LOST =
            Pattern.compile("[?\uFFFD](?<=[”’》）)" + Script.HAN + "].) ?(?=[" + Script.HAN + "，。、；：,;:“《（(])");
    private static final Pattern LOST_AT_START =
            Pattern.compile("(?m)^([ \\t　]{0,20})[?\uFFFD][ \\t]?(?=[“《" + Script.HAN + "])");
    private static final String MARK = "[\\[〔【](?:注)?\\d{1,3}[]〕】]|[\u2460-\u2473\u3251-\u325F]";
    private static final Pattern OPENING = Pattern.compile("[ \\t　]{0,20}(" + MARK + ")");
    private static final Pattern PRESENT = Pattern.compile("(?<=[”’》）)%\\w" + Script.HAN + "])(?:" + MARK + ") ?");
    private static final Pattern ASKING = Pattern.compile("什么|怎|谁|誰|哪|何|吗|嗎|呢|几|幾|多少|是否|能不能|岂|豈|吧");
    private static final String SENTENCE_ENDS = "。！？!?；;\n";
    private static final int CLAUSE = 60;

    @Override
    public List<Edit> mend(String text) {
        List<Edit> edits = new ArrayList<>();
        if (text.indexOf('?') >= 0 || text.indexOf('\uFFFD') >= 0) {
            edits.addAll(Edits.wherever(
                    LOST, text, Repair.Kind.FOOTNOTE_MARK, mark -> asks(text, mark.start()) ? null : ""));
            edits.addAll(Edits.wherever(LOST_AT_START, text, Repair.Kind.FOOTNOTE_MARK, mark -> mark.group(1)));
        }
        edits.addAll(presentMarks(text));
        edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
        return edits;
    }

    private static List<Edit> presentMarks(String text) {
        Set<String> noted = new HashSet<>();
        Matcher opening = OPENING.matcher(text);
        int line = 0;
        do {
            if (opening.region(line, text.length()).lookingAt()) {
                noted.add(opening.group(1));
            }
            line = text.indexOf('\n', line) + 1;
        } while (line > 0);
        return noted.isEmpty()
                ? List.of()
                : Edits.wherever(PRESENT, text, Repair.Kind.FOOTNOTE_MARK, mark -> ifNoted(mark, noted));
    }

    private static @Nullable String ifNoted(MatchResult mark, Set<String> noted) {
        return noted.contains(mark.group().strip()) ? "" : null;
    }

    /** Whether the words of the sentence before a place ask something. */
    private static boolean asks(String text, int place) {
        int start = place;
        while (start > 0 && place - start < CLAUSE && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return ASKING.matcher(new Span(start, place).in(text)).find();
    }
}

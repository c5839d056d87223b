package org.duban.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.Span;

/**
 * The paragraph of 主要预期目标.
 *
 * <p>GUIDE 3: in its sentence each semicolon-or-comma separated target is one task, because each gets its own
 * responsible unit; it has no end mark; 、 does not split.
 */
final class Goals {
    private static final int LONGEST_OPENING = 110;
    private static final int LONGEST_LISTED = 120;
    private static final Pattern LISTED = Pattern.compile("[;；]$|\\d|增长|同步|持平|以内|目标$");

    private static final Pattern OPENING = Pattern.compile(
            "(?:预期|奋斗|发展|调控|主要|工作|总体|控制|具体)性?(?:目标|指标)(?:任务|值)?(?:初步)?(?:的?建议|安排|确定|拟定|设定)?(?:(?:是|为|如下|有)\\s*[:：,，]?|\\s*[:：])\\s*");
    private static final Pattern LATER =
            Pattern.compile("(?:今后|未来)[三四五几]年|五年(?:的|发展|奋斗|经济)|到20\\d\\d年|[“\"]?十[一二三四五六]五[”\"]?(?:时期|期间)|去年|上年|过去");
    private static final Pattern FURTHER = Pattern.compile(
            "^(?:与此)?同时[,，][^:：;；。]{0,30}[:：]|^[^,，;；。:：]{0,24}(?:目标|指标)[^,，;；。:：]{0,6}[:：]|^(?:与此)?同时[,，]|^(?:此外|另外)[,，]");
    private static final Pattern SPIRIT = Pattern.compile(
            "(?:实际|具体)工作中|(?:上述|以上|这些|这一|提出)[^。]{0,12}(?:目标|指标|任务)|^(?:我们|做好|围绕|为此|要|必须)|目标(?:的)?(?:设定|确定|考虑)");
    /** A part without a subject of its own belongs to the one before it. */
    private static final Pattern CONTINUATION = Pattern.compile(
            "^(?:力争|争取|其中|达到?|增长|增幅|增速|年均|同比|比上年|并|且|占|超过?|突破|控制在|保持在|努力|下降|降至|提高到|总量|确保(?:达|完成|实现更|增长|突破))");

    private Goals() {}

    /** Where the list of targets begins in a sentence that opens it. */
    static Optional<Integer> opening(String text, Span sentence) {
        Matcher opening = OPENING.matcher(text)
                .region(sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST_OPENING));
        if (!opening.find()
                || LATER.matcher(text.substring(sentence.start(), opening.end()))
                        .find()) {
            return Optional.empty();
        }
        return Optional.of(opening.end());
    }

    /** Whether a paragraph sets the year's targets. */
    static boolean opensIn(Paragraph paragraph) {
        return paragraph.sentences().stream()
                .anyMatch(s -> opening(paragraph.text(), s).isPresent());
    }

    /** Whether the targets stand in the paragraphs below, a line each. */
    static boolean announcesList(Paragraph paragraph) {
        List<Span> sentences = paragraph.sentences();
        return paragraph.announces()
                && opening(paragraph.text(), sentences.get(sentences.size() - 1))
                        .isPresent();
    }

    /** Whether a paragraph below an opening that ends with a colon is one of the listed targets. */
    static boolean isListed(Paragraph paragraph, Paragraph above) {
        String words = paragraph.words();
        boolean goesOn = above.words().endsWith("；") || above.words().endsWith(";");
        return words.length() <= LONGEST_LISTED
                && (goesOn || LISTED.matcher(words).find());
    }

    /** The targets of a sentence that stands in the paragraph at or after the opening; empty where it sets none. */
    static List<Span> targets(String text, Span sentence) {
        String words = sentence.in(text);
        if (words.endsWith(":") || words.endsWith("：")) {
            return List.of();
        }
        Optional<Integer> opening = opening(text, sentence);
        if (opening.isEmpty() && SPIRIT.matcher(words).find()) {
            return List.of();
        }
        return split(text, new Span(opening.orElse(furtherFrom(text, sentence)), sentence.end()));
    }

    private static int furtherFrom(String text, Span sentence) {
        Matcher further = FURTHER.matcher(text).region(sentence.start(), sentence.end());
        return further.lookingAt() ? further.end() : sentence.start();
    }

    private static List<Span> split(String text, Span list) {
        List<Span> targets = new ArrayList<>();
        for (Span part : Sentences.cut(text, list, "，,；;。！!")) {
            Span target = unmarked(text, part);
            if (target.length() == 0) {
                continue;
            }
            if (!targets.isEmpty() && CONTINUATION.matcher(target.in(text)).find()) {
                Span before = targets.remove(targets.size() - 1);
                target = new Span(before.start(), target.end());
            }
            targets.add(target);
        }
        return targets;
    }

    private static Span unmarked(String text, Span part) {
        int end = part.end();
        while (end > part.start() && "，,；;。！!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Sentences.trim(text, part.start(), end);
    }
}

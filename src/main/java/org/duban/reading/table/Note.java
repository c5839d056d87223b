package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.Row.Field;
import org.jspecify.annotations.Nullable;

/**
 * Reads a note of responsibilities: {@code 责任领导：…；牵头单位：…；配合单位：…}, {@code …局牵头，…局、…局等配合},
 * {@code …部、…部按职责分工负责}, {@code 6月底完成，牵头单位：…}.
 */
final class Note {
    private static final Pattern CUE = Pattern.compile(
            "(?:责任|牵头|配合|协办|主办|分管|承办|参与|参加|落实|负责|协同|协助|实施|督办|包抓)(?:责任)?(?:领导|单位|部门|人|主体)\\s*[:：]|(?:牵头|负责|配合|参加|参与|协办|主办|承办|协助|落实)(?:[)）。；;，,]|$)");
    private static final Pattern LABEL = Pattern.compile("^(?<label>[\\u4e00-\\u9fa5]{2,10})\\s*[:：]\\s*");
    /** Tried in this order: 配合单位 supports though it is a 单位. */
    private static final List<Map.Entry<Field, Pattern>> LABELS = List.of(
            Map.entry(Field.LEADERS, Pattern.compile("领导|责任人|负责人")),
            Map.entry(Field.SUPPORT, Pattern.compile("配合|协办|参与|参加|协同|协助|支持")),
            Map.entry(Field.LEAD, Pattern.compile("牵头|责任|主办|承办|负责|落实|实施|单位|部门")));

    private static final Pattern SUFFIX = Pattern.compile(
            "(?<names>.*?)(?:等(?:有关|相关)?(?:单位|部门)?)?(?:共同|分别|具体|按照?(?:各自)?(?:职责|职能)(?:分工|任务)?(?:分别|共同)?)?(?<role>牵头(?:负责|落实|实施|组织|督办|抓总|推进|协调)?|负责(?:落实|实施)?|主办|承办|落实|配合|参加|参与|协办|协助|协同|支持)$");
    private static final Pattern SHARED = Pattern.compile("负责|责任|落实|实施");
    private static final Pattern DUE = Pattern.compile(
            "^(?:完成|办结)?(?:时限|期限|时间)\\s*[:：]\\s*(?<labelled>.+)$|^(?<due>(?:20\\d\\d年)?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末|中旬|上旬|下旬|\\d{1,2}日)?|年底|年内|上半年|下半年|[一二三四]季度|第[一二三四]季度|全年|长期|持续|当年|常年)(?:之?前|底前)?[^:：]{0,12}(?<!牵头|负责|配合|落实|参加|参与))$");

    private static final Pattern LABELLED = Pattern.compile(
            "^(?:责任|牵头|配合|协办|主办|分管|承办|参与|参加|协同|实施|落实)(?:责任)?(?:领导|单位|部门|人)\\s*[:：]|^(?:完成|办结)(?:时限|时间|期限)\\s*[:：]");

    private final Responsibilities responsibilities = new Responsibilities();
    private final List<String> waiting = new ArrayList<>();
    private @Nullable Field label;

    private Note() {}

    /** Whether the words say who answers for something. */
    static boolean isNote(String words) {
        return CUE.matcher(words).find();
    }

    /** Whether the words only say by when. */
    static boolean isDeadline(String words) {
        return DUE.matcher(words).find();
    }

    /** Whether the words begin with a label such as {@code 牵头单位：}. */
    static boolean isLabelled(String words) {
        return LABELLED.matcher(words).find();
    }

    /** Reads a note without its brackets. */
    static Responsibilities read(String words) {
        Note note = new Note();
        for (String part : words.split("[；;。\\n]")) {
            for (String clause : part.split("[，,]|[\\s\\u3000]+(?=[\\u4e00-\\u9fa5]{2,8}[:：])")) {
                note.readClause(clause.strip());
            }
            note.settle(Field.LEAD);
        }
        return note.responsibilities;
    }

    private void readClause(String clause) {
        Matcher due = DUE.matcher(clause);
        if (due.find()) {
            responsibilities.dueBy(due.group("due") == null ? due.group("labelled") : due.group("due"));
            return;
        }
        Matcher labelled = LABEL.matcher(clause);
        if (labelled.find()) {
            settle(Field.LEAD);
            label = role(labelled.group("label"));
            readNames(clause.substring(labelled.end()));
        } else {
            readNames(clause);
        }
    }

    private void readNames(String clause) {
        Matcher suffix = SUFFIX.matcher(clause);
        if (label == null && suffix.matches()) {
            waiting.addAll(Names.of(suffix.group("names")));
            settle(role(suffix.group("role")));
        } else if (label != null) {
            responsibilities.print(label, Names.of(clause));
        } else {
            waiting.addAll(Names.of(clause));
        }
    }

    /** Beside those who lead, those who are also in charge take part. */
    private Field role(String word) {
        Field field = field(word).orElse(Field.LEAD);
        boolean led = !responsibilities.get(Field.LEAD).isEmpty();
        return field == Field.LEAD && led && SHARED.matcher(word).lookingAt() ? Field.SUPPORT : field;
    }

    /** Names before a word of role wait for it; without one they lead. */
    private void settle(Field field) {
        responsibilities.print(field, List.copyOf(waiting));
        waiting.clear();
    }

    private static Optional<Field> field(String label) {
        return LABELS.stream()
                .filter(known -> known.getValue().matcher(label).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

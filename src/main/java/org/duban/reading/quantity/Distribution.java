package org.duban.reading.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares out a name among several values: {@code 省、市重大项目3个、7个} names 省重大项目 and 市重大项目, and before 分别 each
 * part takes what follows it.
 */
final class Distribution {
    private static final WordSet JOINERS = WordSet.of("、 和 及 以及 与");
    /** What may stand for a whole name that shares its head with the next part. */
    private static final WordSet SCOPES = WordSet.of(
            "2A 3A 4A 5A 国家 国家级 省 省级 市 市级 区 区级 县 县级 镇 镇级 村级 城镇 农村 城市 城乡 乡村 全省 全市 部级 部省级 城区 小学 初中 高中 一级 二级 三级 男 女 大 中 小 大型 中型 小型 新建 改建 扩建 续建 老 新 一产 二产");

    private static final WordSet RESPECTIVELY = WordSet.of("分别 各");

    private Distribution() {}

    /** As many names as values where the name has as many parts, else an empty list. */
    static List<String> names(Name name, int values) {
        List<String> names = names(name);
        return names.size() == values ? names : List.of();
    }

    /** A name for each part of a name that lists several things. */
    static List<String> names(Name name) {
        String noun = name.noun();
        int each = RESPECTIVELY.firstIn(noun, 0, noun.length());
        String shared = each < 0 ? "" : withoutVerb(noun.substring(each + RESPECTIVELY.lengthAt(noun, each)));
        List<String> parts = parts(each < 0 ? noun : noun.substring(0, each));
        String head = head(parts);
        return parts.stream()
                .map(part -> name.verb() + part + (SCOPES.lengthAt(part, 0) == part.length() ? head : "") + shared)
                .toList();
    }

    private static String withoutVerb(String words) {
        return words.substring(Verbs.DOING.lengthAt(words, 0));
    }

    static List<String> parts(String listed) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < listed.length(); i++) {
            int joiner = JOINERS.lengthAt(listed, i);
            if (joiner == 0 || i <= start) continue;
            parts.add(listed.substring(start, i));
            start = i + joiner;
        }
        parts.add(listed.substring(Math.min(start, listed.length())));
        return parts;
    }

    /** The head that the parts share: the last part without its own scope, where the first part is a scope alone. */
    private static String head(List<String> parts) {
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        if (SCOPES.lengthAt(first, 0) != first.length()) return "";
        return last.substring(SCOPES.lengthAt(last, 0));
    }
}

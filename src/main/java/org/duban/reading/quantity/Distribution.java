package org.duban.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shares out a name among several values: {@code 省、市重大项目3个、7个} names 省重大项目 and 市重大项目, and before 分别 each
 * part takes what follows it.
 */
final class Distribution {
    private static final WordSet JOINERS = WordSet.of("、 和 及 以及 与");
    private static final String LEVELS = "国家 国家级 省 省级 市 市级 区 区级 县 县级 镇 镇级 村级";
    private static final String GRADES = "3A 4A 5A 一级 二级 三级 一产 二产 三产 大 中 小 大型 中型 小型";
    private static final String AREAS = "城镇 农村 城市 城乡 小学 初中 高中";
    private static final String WORKS = "新建 改建 扩建 续建";

    /** What may stand for a whole name that shares its head with the next part. */
    private static final WordSet SCOPES = WordSet.of(LEVELS, GRADES, AREAS, WORKS);

    /** Town and country, of which two values take one each. */
    private static final String BOTH = "城乡";

    private static final Pattern RESPECTIVELY = Pattern.compile("分别|各(?=新|建)|各$|(?<![人户村亩地年月平])均(?!衡)");

    private static final String FLOWS = "产值 增加值 收入 支出 投资 税收 消费 进口 出口 销售 贷款 存款 利润";
    private static final String AMOUNTS = "规模 标准 面积 里程 总量 产量 人数 排放 排放量 总额 余额 浓度 比重 产业 保险 参保";

    /** What is measured; of such words the head is made that several parts may share: 产业产值, 保险参保人数. */
    private static final WordSet MEASURED = WordSet.of(FLOWS, AMOUNTS);

    /** A part that ends so is a whole name. */
    private static final WordSet WHOLE = WordSet.of("量 率 值 额 数 比 费 学校 医院 企业 项目 工程");

    /** Pollutants end like what is measured: 化学需氧量. */
    private static final WordSet MATTER = WordSet.of("需氧量");

    private Distribution() {}

    /** As many names as values where the name has as many parts, else an empty list. */
    static List<String> names(Name name, int values) {
        List<String> names = names(name);
        if (names.size() == 1 && values == 2 && name.noun().startsWith(BOTH))
            return Stream.of("城镇", "农村")
                    .map(part -> name.verb() + part + name.noun().substring(BOTH.length()))
                    .toList();
        List<String> verbs = parts(name.verb());
        if (names.size() == 1 && verbs.size() == values)
            return verbs.stream().map(verb -> verb + name.noun()).toList();
        return names.size() == values ? names : List.of();
    }

    /** A name for each part of a name that lists several things. */
    static List<String> names(Name name) {
        String noun = name.noun();
        Matcher each = RESPECTIVELY.matcher(noun);
        boolean found = each.find() && each.start() > 0;
        String shared = found ? withoutVerb(noun.substring(each.end())) : "";
        List<String> parts = parts(found ? noun.substring(0, each.start()) : noun);
        String head = head(parts);
        return parts.stream()
                .map(part -> name.verb() + ordinal(part, parts) + (lacksHead(part, parts) ? head : "") + shared)
                .toList();
    }

    /** {@code 第一、二、三产业}: the mark of the ordinal holds for all. */
    private static String ordinal(String part, List<String> parts) {
        boolean lacks = parts.get(0).startsWith("第") && NumeralReader.begins(part.charAt(0));
        return lacks ? "第" + part : part;
    }

    /** Whether the name says that what follows holds for each of its parts. */
    static boolean isOfEach(String noun) {
        Matcher each = RESPECTIVELY.matcher(noun);
        return each.find() && each.start() > 0 && !each.group().equals("分别");
    }

    /** A scope that stands for a whole name: 国家级. */
    static boolean isScope(String noun) {
        return SCOPES.lengthAt(noun, 0) == noun.length();
    }

    /** What a scope before it may be the scope of: 重点实验室 of 省级重点实验室. */
    static String withoutScope(String noun) {
        return noun.substring(SCOPES.lengthAt(noun, 0));
    }

    private static boolean lacksHead(String part, List<String> parts) {
        String last = parts.get(parts.size() - 1);
        return isScope(part) || !isWhole(part) && part.length() < last.length();
    }

    private static boolean isWhole(String part) {
        int end = part.length();
        if (end == 0) return true;
        if (MATTER.endsAt(part, 0, end)) return false;
        return MEASURED.endsAt(part, 0, end) || WHOLE.endsAt(part, 0, end) || part.charAt(end - 1) < 0x80;
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
        if (start < listed.length() || parts.isEmpty()) parts.add(listed.substring(start));
        return parts;
    }

    /** The head that the parts share: the last part without its own scope, or what is measured at its end. */
    private static String head(List<String> parts) {
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        if (isScope(last) || isScope(first) && SCOPES.lengthAt(last, 0) == 0) return "";
        if (isScope(first)) return withoutScope(last);
        if (first.length() == 1) return last.substring(1);
        int start = last.length();
        int measured = MEASURED.lengthBefore(last, 1, start);
        while (measured > 0) {
            start -= measured;
            measured = MEASURED.lengthBefore(last, 1, start);
        }
        return last.substring(start);
    }
}

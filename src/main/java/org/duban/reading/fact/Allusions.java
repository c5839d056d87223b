package org.duban.reading.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the place of a report that never prints its full name: what is built new, healthy or safe is the place
 * ({@code 新…建设}, {@code 平安…}), its own committee names its kind ({@code 区委}), the city named most is its parent.
 */
final class Allusions {
    private static final Pattern BUILT =
            Pattern.compile("(?:新|健康|平安|法治|美丽|幸福|数字|智慧|文明|和谐)(?<name>[\\u4e00-\\u9fa5]{2,3}?)建设");
    private static final Pattern COMMITTEE = Pattern.compile("(?<![\\u4e00-\\u9fa5])(?<kind>[区县旗])委|全(?<own>[区县旗])");
    private static final Pattern CITY = Pattern.compile("(?<kind>市)委|全(?<own>市)");
    private static final Pattern COMMON = Pattern.compile("农村|乡村|城市|社区|政府|校园|社会|中国|城镇|时代|家园|型城|征程|机关|企业|基础|项目");

    private Allusions() {}

    static Optional<String> place(String text) {
        Optional<String> kind = mostFrequent(COMMITTEE, text).or(() -> mostFrequent(CITY, text));
        Optional<String> name = mostFrequent(BUILT, text);
        if (kind.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        String own = name.get() + kind.get();
        return Optional.of(kind.get().equals("区") ? parent(own, text) + own : own);
    }

    /** Of the cities that have such a district, or else of all, the one that is named most. */
    private static String parent(String own, String text) {
        List<String> parents = Divisions.ending(own).map(Division::city).toList();
        return (parents.isEmpty() ? Divisions.cities() : parents.stream())
                .distinct()
                .map(city -> Map.entry(city, count(text, city)))
                .filter(city -> city.getValue() > 0)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** How often a city is named by itself: in a list of cities it is one of the others. */
    private static int count(String text, String name) {
        String city = name.substring(0, Math.max(0, name.length() - 1));
        int count = 0;
        for (int at = text.indexOf(city); !city.isEmpty() && at >= 0; at = text.indexOf(city, at + city.length())) {
            count += isListed(text, at - 1) || isListed(text, at + city.length()) ? 0 : 1;
        }
        return count;
    }

    private static boolean isListed(String text, int at) {
        return at >= 0 && at < text.length() && "、等".indexOf(text.charAt(at)) >= 0;
    }

    private static Optional<String> mostFrequent(Pattern pattern, String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (!COMMON.matcher(word).find()) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}

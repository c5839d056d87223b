package org.duban.reading.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duban.reading.Repair;
import org.jspecify.annotations.Nullable;

/** Takes out the address of a copying site that stands again and again in the middle of sentences. */
final class Watermarks implements Mender {
    private static final Pattern ADDRESS = Pattern.compile("(?<=[" + Script.HAN
            + "，、。；,;]) {0,3}(?:https?://)?(?:[a-zA-Z0-9-]{1,40}\\.){1,4}(?:com|cn|net|org|gov|info|cc)(?:\\.cn)?/? {0,3}(?=["
            + Script.HAN + "，、。；,;])");
    private static final Pattern ENDING = Pattern.compile("\\.(?:com|cn|net|org|gov|info|cc)\\b");
    private static final Pattern INVITING = Pattern.compile("(?:网址|网站|登录|登陆|访问|平台|邮箱|网|址)[:：]?$");
    private static final int FEWEST = 3;

    @Override
    public List<Edit> mend(String text) {
        if (text.indexOf('.') < 0 || !ENDING.matcher(text).find()) {
            return List.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        ADDRESS.matcher(text)
                .results()
                .forEach(found -> counts.merge(found.group().strip(), 1, Integer::sum));
        return counts.isEmpty()
                ? List.of()
                : Edits.wherever(ADDRESS, text, Repair.Kind.WATERMARK, found -> withoutMark(text, found, counts));
    }

    private static @Nullable String withoutMark(String text, MatchResult found, Map<String, Integer> counts) {
        String before = text.substring(Math.max(0, found.start() - 4), found.start());
        boolean repeated = counts.getOrDefault(found.group().strip(), 0) >= FEWEST;
        return repeated && !INVITING.matcher(before).find() ? "" : null;
    }
}

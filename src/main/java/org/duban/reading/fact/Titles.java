package org.duban.reading.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the title of a document. */
final class Titles {
    private static final int HEAD = 6_000;
    private static final Pattern NAMED =
            Pattern.compile("(?m)^[\\s\\u3000]*(?:信息名称|标\\s*题|名\\s*称)\\s*[:：]\\s*(?<title>\\S.{3,80})$");
    private static final Pattern TITLE = Pattern.compile(
            "(?m)^[\\s\\u3000]*(?!\\d{1,2}\\s*[.．、])(?<title>[^\\n。；;：:,，]{0,70}(?:工作报告|重点工作|分解表|分解方案|任务分解|责任分解|责任分工|分工方案|分工表|责任清单|任务清单|工作要点|目标任务|实事项目|(?:实施|工作)(?:方案|意见))(?:的(?:通知|意见|分工|决定))?(?:[(（][^\\n]{1,20}[)）])?|关于[^\\n。；;：:]{4,60}的(?:通知|意见|决定|方案))[\\s\\u3000]*$");

    private static final Pattern SPACED = Pattern.compile(
            "(?m)^[\\s\\u3000]*(?<title>政[ \\u3000]+府[ \\u3000]+工[ \\u3000]+作[ \\u3000]+报[ \\u3000]+告)");

    private Titles() {}

    static Optional<String> of(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return find(NAMED, head).or(() -> find(TITLE, head)).or(() -> find(SPACED, head));
    }

    private static Optional<String> find(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? Optional.of(matcher.group("title").replaceAll("[\\s\\u3000]", "")) : Optional.empty();
    }
}

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
            "(?m)^[\\s\\u3000]*(?!\\d{1,2}\\s*[.．、]|[(（]?[一二三四五六七八九十]{1,3}[)）、.．])(?<title>[^\\n。；;：:,，]{0,70}(?:工作报告|重点(?:工作|任务|项目)(?:任务|目标|计划)?|(?:任务|责任|工作)?(?:分解|分工)(?:方案|(?:一览|明细)?表|意见)?|清单|一览表|台账|工作要点|目标任务|(?:实事|惠民|民生)(?:项目|工程)|折子工程|(?:实施|工作)(?:方案|意见))(?:的(?:通知|意见|分工|决定))?(?:[(（][^\\n]{1,20}[)）])?|[^\\n。；;：:,，]{0,30}关于[^\\n。；;：:]{4,60}的(?:通知|意见|决定|方案))[\\s\\u3000]*$");

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

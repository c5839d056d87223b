package org.duban.reading.outline;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says which part of a report a title opens, where its words say so.
 *
 * <p>GUIDE 2: the plan part is what sets targets for the year to come. Not in it: the review of last year, the overall
 * thinking before the first target, thanks and closing words, footnotes.
 */
final class SectionTitle {
    /** What the title of a section says about it. */
    enum Kind {
        REVIEW,
        PLAN,
        OUTLOOK,
        THINKING,
        NOTES
    }

    private static final Pattern GOALS = Pattern.compile("(?:目标|指标)(?:任务)?$");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("[。：:]");

    private static final Pattern NOTES = Pattern.compile(
            "^(?:附[件录:：]?)?\\s*[:：]?(?:《?政府工作报告》?)?(?:有关|相关|部分)?(?:名词|用语|术语|词语|缩略语|缩略词|注释)(?:解释|注释|说明|释义)?[:：]?$|^(?:注释|注解|尾注|脚注|注)[:：]?$");
    private static final Pattern OUTLOOK = Pattern.compile(
            "(?:今后|未来)(?:的)?(?:一个时期|[三四五几]年|几年)|五年(?:的)?(?:目标|规划|发展|奋斗|总体|蓝图)|[“\"]?十[一二三四五六]五[”\"]?(?:时期|期间|规划|发展|的)|20[2-5]\\d年远景");
    private static final Pattern REVIEW = Pattern.compile(
            "回顾|工作总结|过去(?:的)?(?:[一五几四两三]年)|(?:去|上)(?:一)?年|[一五四三两]年来|本届政府|(?:完成|执行|进展)情况|取得[^,，]{0,10}(?:成就|成绩|成效|进展|胜利)|(?:主要|历史性?|发展)成就");
    private static final Pattern PLAN =
            Pattern.compile("(?:今年|新的一年|明年|全年|20\\d\\d年(?:度)?)[^,，。]{0,16}(?:工作|任务|目标|安排|部署|打算|要求|思路|重点)"
                    + "|^(?:[^,，。]{0,12})?(?:主要|重点|中心|目标|具体)(?:工作|任务|举措|措施)(?:安排|部署|及措施|和措施|任务)?$"
                    + "|工作(?:安排|部署|打算|重点|任务|意见|建议|目标)$|(?:目标|工作)任务$|^(?:主要|工作|政策)?(?:措施|举措|任务)$");
    private static final Pattern THINKING = Pattern.compile(
            "^(?:[^,，。]{0,12})?(?:总体|指导|基本|工作|发展|总的)(?:要求|思想|思路|原则|考虑|取向|方针|构想)(?:[和与及、][^,，。]{0,10})?$"
                    + "|^(?:[^,，。]{0,8})?(?:形势|(?<!优化|改善|营造|创造|净化)发展环境|面临的环境)(?:和任务|与任务|分析|判断|研判|和机遇)?$|^(?:[^,，。]{0,8})?(?:奋斗|预期|主要|发展|总体|工作|经济社会发展)目标$");

    /** The title of a whole document opens no part of it, nor does it with the name of the site behind. */
    private static final Pattern DOCUMENT = Pattern.compile("工作报告(?:$|[-—_|·])|的(?:通知|意见|决定|方案)$");

    private SectionTitle() {}

    /** @param year the year whose targets the document sets, where it is known */
    static Optional<Kind> of(String title, @Nullable Integer year) {
        if (title.length() < SHORTEST || title.length() > LONGEST || isRemark(title)) {
            return Optional.empty();
        }
        String words = MARKS.matcher(Sentences.withoutBlanks(title)).replaceAll("");
        if (NOTES.matcher(words).find()) {
            return Optional.of(Kind.NOTES);
        }
        return ofSection(words, year);
    }

    /** Words wholly in brackets, as a date or who answers, open nothing. */
    private static boolean isRemark(String title) {
        return "(（".indexOf(title.charAt(0)) >= 0 && ")）".indexOf(title.charAt(title.length() - 1)) >= 0;
    }

    /** Whether the title of a section names the targets of the year, so that they stand below it without an opening. */
    static boolean namesGoals(String title) {
        return GOALS.matcher(Wording.unmarked(title)).find();
    }

    private static Optional<Kind> ofSection(String words, @Nullable Integer year) {
        if (DOCUMENT.matcher(words).find()) {
            return Optional.empty();
        }
        boolean thisYear = words.contains("今年") || year != null && words.contains(year + "年");
        if (!thisYear && (REVIEW.matcher(words).find() || isPast(words, year))) {
            return Optional.of(Kind.REVIEW);
        }
        if (!thisYear && OUTLOOK.matcher(words).find()) {
            return Optional.of(Kind.OUTLOOK);
        }
        if (THINKING.matcher(words).find()) {
            return Optional.of(Kind.THINKING);
        }
        return PLAN.matcher(words).find() ? Optional.of(Kind.PLAN) : Optional.empty();
    }

    private static boolean isPast(String words, @Nullable Integer year) {
        return year != null && words.contains(year - 1 + "年") && words.contains("工作");
    }
}

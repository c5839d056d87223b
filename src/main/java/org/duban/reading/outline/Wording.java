package org.duban.reading.outline;

import java.util.regex.Pattern;

/** Says of a sentence, by its wording alone, whether it can be a title and whether it only frames. */
final class Wording {
    private static final int LONGEST_NUMBERED = 50;
    private static final int LONGEST_LEAD = 32;
    private static final int LONGEST_RUN_IN = 16;
    private static final int LONGEST_THEME = 20;
    private static final int LONGEST_CLAUSE = 60;
    private static final int LONGEST_ANNOUNCEMENT = 16;

    private static final Pattern QUOTED = Pattern.compile("“[^”]{0,60}”|\"[^\"]{0,60}\"|《[^》]{0,60}》");
    private static final Pattern QUANTITY = Pattern.compile(
            "[\\d０-９]\\s?(?:[%％‰亿万千百个家人名项所条件次台座户套处场辆部间栋米亩吨元倍只头张班期批]|公里|平方|公顷|微克|立方|毫克|兆瓦|千瓦|以上|左右)|百分之|翻[一两]?番");
    private static final Pattern COPULA = Pattern.compile("是(?<![实就于凡特尤还或但只要总正更都不一二三四五六七八九十]是)(?![否非])|不是|在于|离不开");
    /** What is said of how things stand, or of what someone must do, gives a chapter no name. */
    private static final Pattern SAYING = Pattern.compile(
            "(?<=.)(?:(?<![重主需必首摘纪])要(?![素点求闻道塞])|(?<!不)将)|还需|必先|才能|方能|了(?<![为除]了)(?!解)|事关|关乎|关系[着到]|关键[看在要]|重于|大于|永远|没有");

    private static final Pattern COMMITMENT = Pattern.compile(
            "(?:^|[,，、;；])(?:要|必须|将|确保|力争|加快|推进|推动|加强|深化|强化|完善|落实|实施|开展|全面|大力|积极|扎实|切实|着力|坚决|持续|进一步|突出|抓好|做好|提升|提高|建立|健全|建设|打造|促进|优化|支持|统筹|严格)");
    /** How things stand, by the particle that says it has come about (了) or lasts (着). */
    private static final Pattern ASPECT = Pattern.compile("了(?<![为除]了)(?!解)|着(?<![沿朝向随本围绕]着)(?![力眼手重实])");
    /** A proverb of two halves: 不…，不… or 不…，难…. */
    private static final Pattern PROVERB = Pattern.compile("^[^,，]{1,6}不[^,，]{1,4}[,，][^,，]{0,6}[不难]");

    private static final Pattern OPENER_OF_TALK =
            Pattern.compile("^(?:我们|今年|同时|各位|新的一年|此外|为此|当前|一年|全年|另外|在此|总之|目前|过去|去年|面对)");
    /** What is done once and then is done names no chapter. */
    private static final Pattern DEED =
            Pattern.compile("^(?:精心|科学|全面|如期|抓紧|高标准|高质量)?(?:完成|建成|新建|开工|启动|编制|出台|制定|举办|召开|新增|改造)");

    private static final Pattern ADDRESS = Pattern.compile("^(?:各位代表|各位委员|同志们|朋友们)[!！,，:：]?");
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:以下|如下|下列|下面|[一二三四五六七八九十]个方面的?)[^,，。;；]{0,4}(?:工作|任务|方面|文章|举措|实事)[。！!]$");
    private static final Pattern THEME = Pattern.compile("^(?:聚焦|围绕|关于)[^,，、;；]*$|^在[^,，、;；]*(?:方面|领域|[上下中里])$");
    private static final String ENDS = "。；;！!？?：:,，、□";

    private Wording() {}

    static String unmarked(String sentence) {
        int end = sentence.length();
        while (end > 0 && isEnd(sentence.charAt(end - 1))) {
            end--;
        }
        return sentence.substring(0, end);
    }

    private static boolean isEnd(char c) {
        return ENDS.indexOf(c) >= 0 || Sentences.isBlank(c);
    }

    /** GUIDE 2: a numbered sub-heading's title ends at its first 。 */
    static boolean canBeNumberedTitle(String sentence) {
        return sentence.length() <= LONGEST_NUMBERED && !hasQuantity(sentence) && !endsWithSemicolon(sentence);
    }

    /** GUIDE 2: a lead sentence opens a paragraph as its title; no figure. */
    static boolean canBeLead(String sentence) {
        String words = unmarked(sentence);
        return words.length() >= 3
                && words.length() <= LONGEST_LEAD
                && count(words, ",，") <= 2
                && !hasQuantity(sentence)
                && !endsWithSemicolon(sentence)
                && !COPULA.matcher(words).find()
                && !SAYING.matcher(words).find()
                && !DEED.matcher(words).find()
                && !OPENER_OF_TALK.matcher(words).find();
    }

    /** Whether the sentence below a lead only goes on with a saying: it speaks of us, and the lead names no work. */
    static boolean isProverb(String lead, String next) {
        return next.startsWith("我们") && !COMMITMENT.matcher(lead).lookingAt();
    }

    /** GUIDE 2: it may also run in in mid-paragraph: short, verb and noun, no figure. */
    static boolean canRunIn(String sentence) {
        String words = unmarked(sentence);
        return words.length() <= LONGEST_RUN_IN && count(words, ",，、") == 0 && canBeLead(sentence);
    }

    /** GUIDE 3: only says why or in which spirit, announces, addresses, or only names its theme. */
    static boolean frames(String sentence) {
        return announces(sentence) || ADDRESS.matcher(sentence).lookingAt() || states(sentence);
    }

    /** GUIDE 3: a mid-paragraph lead that only names its theme and has no title's place is no task. */
    static boolean namesTheme(String sentence) {
        return sentence.length() <= LONGEST_THEME
                && !hasQuantity(sentence)
                && THEME.matcher(unmarked(sentence)).find();
    }

    static boolean announces(String sentence) {
        return sentence.endsWith(":")
                || sentence.endsWith("：")
                || ANNOUNCED.matcher(tail(sentence)).find() && !hasQuantity(sentence);
    }

    /** Whether it promises a number of something. */
    static boolean hasQuantity(String sentence) {
        return QUANTITY.matcher(sentence).find()
                && QUANTITY.matcher(QUOTED.matcher(sentence).replaceAll("")).find();
    }

    /** Whether it says what something is, and promises nothing. */
    private static boolean states(String sentence) {
        if (!tellsHow(sentence)) {
            return false;
        }
        String words = QUOTED.matcher(sentence).replaceAll("“”");
        int comma = words.indexOf(',') < 0 ? words.indexOf('，') : words.indexOf(',');
        String first = words.substring(0, Math.min(LONGEST_CLAUSE, words.length()));
        return tellsHow(first)
                && !hasQuantity(sentence)
                && !COMMITMENT
                        .matcher(comma < 0 ? words : words.substring(comma))
                        .find()
                && !COMMITMENT.matcher(words).lookingAt();
    }

    private static boolean tellsHow(String words) {
        return COPULA.matcher(words).find()
                || ASPECT.matcher(words).find()
                || PROVERB.matcher(words).find();
    }

    private static String tail(String sentence) {
        return sentence.substring(Math.max(0, sentence.length() - LONGEST_ANNOUNCEMENT));
    }

    private static boolean endsWithSemicolon(String sentence) {
        return sentence.endsWith(";") || sentence.endsWith("；");
    }

    private static int count(String words, String marks) {
        return (int) words.chars().filter(c -> marks.indexOf(c) >= 0).count();
    }
}

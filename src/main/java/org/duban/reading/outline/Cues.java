package org.duban.reading.outline;

import java.util.regex.Pattern;

/** The words by which a paragraph without a title tells which part of a report it opens. */
final class Cues {
    private static final Pattern FAREWELL =
            Pattern.compile("让我们|^(?:各位代表|同志们|各位委员)[^。]{0,80}(?:使命光荣|蓝图|号角|征程|梦想|催人奋进|时不我待|任重道远)");
    private static final Pattern BYLINE = Pattern.compile(
            "^[—\\-–(（\\s]*20\\d\\d\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日[^。；]{0,50}$|^[^。，；：:]{0,16}(?:省|市|县|区|州|旗|镇|乡)\\s{0,4}长[\\s\\u3000]{0,8}[\\u4e00-\\u9fa5]\\s{0,4}[\\u4e00-\\u9fa5]{1,3}$|^[^。，；：:]{0,16}主席[\\s\\u3000]+\\S{2,8}$|^(?:各位代表|同志们)[:：!！]?$");
    private static final Pattern LOOKING_BACK =
            Pattern.compile("^(?:过去(?:的)?[一五几][年]|去年|[一五]年来|回顾|20\\d\\d年(?:是|,|，)[^。]{0,40}的一年)");
    private static final Pattern LOOKING_AHEAD = Pattern.compile(
            "(?:今年|新的一年|明年|20\\d\\d年|我[省市县区州旗镇]|政府|做好)[^。]{0,40}(?:总体要求|总体思路|指导思想|工作思路|基本思路|总的要求|总体目标|工作主线)[^。]{0,10}(?:是|为|[:：])");
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("(?:抓好|做好|推进|落实|突出|实施|开展|完成|从|抓|办好)[^。]{0,30}(?:工作|任务|方面|文章|突破|举措|实事)[^,，。]{0,6}[:：]$");

    private Cues() {}

    /** Whether it ends the report with a call. */
    static boolean isFarewell(String words) {
        return FAREWELL.matcher(words).find();
    }

    /** Whether it says who spoke, where and when. */
    static boolean isByline(String line) {
        return BYLINE.matcher(line).lookingAt();
    }

    /** Whether it opens the review. */
    static boolean looksBack(String words) {
        return LOOKING_BACK.matcher(words).lookingAt();
    }

    /** Whether it gives the overall thinking for the year to come. */
    static boolean looksAhead(String words) {
        return LOOKING_AHEAD.matcher(words).find();
    }

    /** Whether it announces the work itself, which follows. */
    static boolean announcesWork(String words) {
        return ANNOUNCEMENT.matcher(words).find();
    }
}

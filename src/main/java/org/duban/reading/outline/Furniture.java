package org.duban.reading.outline;

import java.util.regex.Pattern;

/** Recognises the lines of a page around a text: menus, metadata, page numbers, sharing and printing. */
public final class Furniture {
    private static final int LONGEST = 200;

    private static final Pattern METADATA = Pattern.compile(
            "[【\\[（(]?\\s*(?:信息名称|信息来源|索\\s*引\\s*号|法定主动公开|主题分类|主题词|体裁分类|公文种类|文件编号|文\\s*号|发文字号|发布机构|发文机[关构]|生成日期|成文日期|发布日期|发文日期|公开日期|公开方式|公开范围|公开时限|废止日期|有\\s*效\\s*性|时\\s*效|内容概述|内容分类|组配分类|名\\s*称|关\\s*键\\s*[词字]|来\\s*源|作\\s*者|发布时间|更新时间|日期|时间|编辑|责任编辑|审核|校对|浏览次数|浏览量|访问量|阅读|点击|字\\s*[号體体]|字体大小|分享|语音播报|收藏|打印)[】\\]）)]?\\s*[:：〖【\\[（(]");
    private static final Pattern LINE = Pattern.compile("(?:网站)?首页(?:\\s*[>»›|/-].*)?$|附件下载|分享到?[:：]?$"
            + "|附(?:件|表)?\\s*\\d?\\s*[:：](?!.*(?:名词|解释|注释))|[(（]?此件(?:公开|主动|依申请)"
            + "|[-—–\\s]*(?:第\\s*)?\\d{1,4}\\s*(?:页)?(?:\\s*[/共]\\s*\\d{1,4}\\s*页?)?[-—–\\s]*$|</?[a-zA-Z!][^>]*>"
            + "|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?$");
    private static final Pattern WORDS = Pattern.compile(
            "(?:当前|现在)的?位置|>>|扫一扫|打印本页|关闭(?:本页|窗口)|上一篇|下一篇|相关(?:链接|新闻|文档|解读)|版权所有|[主承]办单位[:：]|ICP备|公网安备|网站(?:地图|标识码)|联系我们|返回顶部|月\\d{1,2}日印发|共印\\d+份");

    private Furniture() {}

    /** Whether a line belongs to the page and not to the text. */
    public static boolean matches(String line) {
        return line.length() <= LONGEST
                && (METADATA.matcher(line).lookingAt()
                        || LINE.matcher(line).lookingAt()
                        || WORDS.matcher(line).find());
    }
}

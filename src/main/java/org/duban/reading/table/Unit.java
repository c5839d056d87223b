package org.duban.reading.table;

import java.util.regex.Pattern;

/** Recognises the name of a unit by its ending. */
final class Unit {
    private static final int LONGEST = 24;
    private static final Pattern ENDING = Pattern.compile(
            "(?:局|办|委|部|厅|院|所|署|处|站|室|组|队|馆|社|联|会|司|中心|集团|公司|街道|镇|乡|园|政府|法院|检察院|银行|学校|大学|学院|医院|单位|部门|党校|工会|商会|协会|专班|指挥部|管委会|开发区|经开区|高新区|新区|景区|度假区|保税区|园区|示范区|管理区|各[省市县区州旗]|[县市]区|分局|分行|支行|供电|税务|电信|移动|联通|铁塔|邮政|烟草|气象|海关|消防|武警|报社|电视台|融媒体|[县市区省])(?:[(（][^()（）]{1,20}[)）])?$");
    private static final Pattern PLACE =
            Pattern.compile("^(?:各|全|[\\u4e00-\\u9fa5]{1,4}(?:市|县)|[\\u4e00-\\u9fa5]{2})[\\u4e00-\\u9fa5]{0,2}[市县区省]$");
    private static final Pattern NO_UNIT = Pattern.compile(
            "[。；;：:，,“”\"]|小区$|社区$|城区$|片区$|建设$|^.?(?:全面|推进|加强|提升|打造|优化|聚焦|推动|机会|社会|民办|举办|督办|力争|年会|大会|政府)$");
    private static final Pattern GROUP =
            Pattern.compile("^(?:各|相关|有关|全体|其他|辖区|属地|涉及)|(?:各|相关|有关)(?:镇|乡|街道|部门|单位|县|区|市)");

    private Unit() {}

    /** Whether the words are a whole name. */
    static boolean isWhole(String words) {
        return words.length() >= 2
                && words.length() <= LONGEST
                && ENDING.matcher(words).find()
                && !NO_UNIT.matcher(words).find()
                && (!words.matches(".*[市县区省]$")
                        || PLACE.matcher(words).matches()
                        || words.matches(".*(?:开发|经开|高新|新|景|度假|保税|园|示范|管理)区$"));
    }

    /** Whether it stands for several units, as {@code 各街道}. */
    static boolean isGroup(String words) {
        return GROUP.matcher(words).find();
    }
}

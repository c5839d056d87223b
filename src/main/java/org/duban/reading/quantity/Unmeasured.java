package org.duban.reading.quantity;

import java.util.Optional;
import org.duban.reading.Op;
import org.duban.reading.quantity.MeasureWord.Kind;

/** Tells what a number counts that has no measure word: a ratio, people, or a plain figure that closes its clause. */
final class Unmeasured {
    private static final WordSet PEOPLE = WordSet.of("人口 群众 居民 农民 职工 劳动力 贫困人口 移民 学生 老人 老年人 妇女 儿童");
    private static final WordSet COMPARED_WHOLES = WordSet.of("比 之比 比例 比重 结构 构成 配比");
    private static final WordSet MONEY = WordSet.of("GDP 生产总值 投资 收入 产值 增加值 总额 余额 贷款 税收 存款 营收 销售额");
    private static final String AFTER = ",;.。、:!?) 和与及";
    private static final int FARTHEST = 8;

    private Unmeasured() {}

    static Optional<MeasureWord> after(Passage passage, int floor, Numeral number) {
        String text = passage.folded();
        Lead lead = LeadReader.before(text, floor, number.start());
        if (number.end() < text.length() && passage.isRatioSign(number.end()))
            return COMPARED_WHOLES.endsAt(text, floor, lead.start()) ? ratio(text, number.end()) : Optional.empty();
        if (closes(text, Trail.at(text, number.end()).end()) && isCompared(text, lead, number))
            return Optional.of(new MeasureWord("", kind(text, floor, lead)));
        return isMultiplied(text, number) && isOfPeople(text, number.end())
                ? Optional.of(new MeasureWord("人", Kind.THINGS))
                : Optional.empty();
    }

    /** {@code 2.2:1} is 2.2 of the unit {@code :1}. */
    private static Optional<MeasureWord> ratio(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || ":.".indexOf(text.charAt(end)) >= 0))
            end++;
        return Optional.of(new MeasureWord(text.substring(from, end), Kind.RATE));
    }

    private static boolean closes(String text, int end) {
        return end >= text.length() || AFTER.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isCompared(String text, Lead lead, Numeral number) {
        boolean compared = lead.op() != Op.EQUAL && lead.op() != Op.ABOUT;
        return compared
                || lead.reached()
                || text.substring(lead.trendEnd(), number.start()).contains("达");
    }

    private static Kind kind(String text, int floor, Lead lead) {
        return MONEY.endsAt(text, floor, lead.start()) ? Kind.MONEY : Kind.THINGS;
    }

    private static boolean isMultiplied(String text, Numeral number) {
        return number.script() == Numeral.Script.ARABIC && "万亿余多".indexOf(text.charAt(number.end() - 1)) >= 0;
    }

    private static boolean isOfPeople(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + FARTHEST && AFTER.indexOf(text.charAt(end)) < 0) end++;
        return PEOPLE.firstIn(text, from, end) >= 0;
    }
}

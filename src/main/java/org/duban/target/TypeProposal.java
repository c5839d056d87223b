package org.duban.target;

import java.util.regex.Pattern;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;

/** What an indicator is most likely to be by its name and the words that promise it, for a person to confirm. */
final class TypeProposal {
    private static final Pattern UNBROKEN = Pattern.compile("清零|零发生|不发生|零事故|零新增");
    private static final Pattern COMPARED = Pattern.compile("同步|[高快低慢]于.{0,12}(?:增速|增长|平均|水平)");
    private static final Pattern HARM =
            Pattern.compile("浓度|PM2\\.5|PM10|事故|死亡|发案|投诉|负债|失业率|不良率|缺口|排放强度|能耗强度", Pattern.CASE_INSENSITIVE);
    private static final Pattern FALL = Pattern.compile("下降|降低|压减|减少|削减");
    /** What is done about a harm is the more the better. */
    private static final Pattern REMEDY = Pattern.compile("化解|办结|处置|整改|查处|修复|优良|满意|达标|培训|演练|回复|增加|提高|提升|新增|增长");

    private static final Pattern STOCK = Pattern.compile("保有量|拥有量|存量|总数|在册");

    private final String name;
    private final Promise promise;
    private final String words;

    private TypeProposal(String name, Promise promise, String quote) {
        this.name = name;
        this.promise = promise;
        this.words = name + quote;
    }

    /** @param quote the words of the target that promise it; empty where there are none */
    static IndicatorType of(String name, Promise promise, String quote) {
        return new TypeProposal(name, promise, quote).type();
    }

    private IndicatorType type() {
        if (promise.value().signum() == 0 && UNBROKEN.matcher(words).find()) {
            return IndicatorType.CONTINUOUS;
        }
        if (promise.modality() == Modality.STRETCH) {
            return IndicatorType.PAIR;
        }
        return isLimit() ? IndicatorType.LOWER_IS_BETTER : byMeasure();
    }

    /** 能耗下降2.5% is a rate that must not be passed; 压减产能10万吨 is counted up like any other work. */
    private boolean isLimit() {
        boolean harm = HARM.matcher(name).find() && !REMEDY.matcher(name).find();
        boolean fall = FALL.matcher(name).find() && !isCounted();
        return promise.op() == Op.AT_MOST
                || promise.op() == Op.LESS_THAN
                || fall
                || (harm && !FALL.matcher(name).find());
    }

    private boolean isCounted() {
        return switch (promise.measure()) {
            case COUNT, AMOUNT, QUANTITY -> true;
            case GROWTH, RATIO, RANK -> false;
        };
    }

    private IndicatorType byMeasure() {
        if (words.contains("净增")) {
            return IndicatorType.NET_INCREASE;
        }
        if (isCounted()) {
            return STOCK.matcher(name).find() ? IndicatorType.LEVEL : IndicatorType.CUMULATIVE;
        }
        if (COMPARED.matcher(words).find()) {
            return IndicatorType.RELATIVE;
        }
        return promise.measure() == Measure.GROWTH ? IndicatorType.GROWTH : IndicatorType.LEVEL;
    }
}

package org.duban.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.target.Indicator;
import org.duban.target.Place;
import org.duban.target.Promise;
import org.duban.target.Target;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FindingsTests {
    private static final Map<Integer, Target> TARGETS = new HashMap<>();

    @Test
    void takesPartsThatSumToAWholeElsewhereForTheSamePromise() {
        List<Finding> findings = findings(
                promise(1, "新建改造街边驿站", 12, "座"), promise(2, "新建改造城区街边驿站", 10, "座"), promise(2, "新建改造农村街边驿站", 2, "座"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.SAME_PROMISE);
            assertThat(finding.b()).hasSize(2);
            assertThat(finding.inParts()).isTrue();
            assertThat(finding.canBeLinked()).isTrue();
        });
    }

    @Test
    void namesTheSameFindingTheSameHoweverOftenItIsLookedFor() {
        assertThat(IntStream.range(0, 20)
                        .mapToObj(time -> findings(
                                        promise(1, "新建改造街边驿站", 12, "座"),
                                        promise(2, "新建改造城区街边驿站", 10, "座", 0),
                                        promise(2, "新建改造农村街边驿站", 2, "座", 1))
                                .get(0)
                                .id())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void comparesCountsWhateverTheirCounter() {
        assertThat(findings(promise(1, "新建、扩建初中", 13, "个"), promise(2, "新建、扩建初中", 6, "所")))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.DIFFERENT_NUMBER);
        assertThat(findings(promise(1, "新建、扩建初中", 13, "所"), promise(2, "新建、扩建初中", 6, "公里")))
                .isEmpty();
    }

    @Test
    void looksForTheSameObjectWhateverIsDoneWithIt() {
        assertThat(findings(promise(1, "净增绿色工厂", 13, "家"), promise(2, "新认定绿色工厂", 20, "家")))
                .hasSize(1);
        assertThat(findings(promise(1, "新增绿色工厂", 13, "家"), promise(2, "新增智能车间", 20, "家")))
                .isEmpty();
    }

    @Test
    void comparesOnlyWhatCountsFromTheSameSumOn() {
        assertThat(findings(promise(1, "招引超7亿元文旅项目", 4, "个"), promise(2, "7亿元以上产业项目", 9, "个")))
                .hasSize(1);
        assertThat(findings(promise(1, "招引超7亿元产业项目", 4, "个"), promise(2, "招引超2亿元产业项目", 9, "个")))
                .isEmpty();
    }

    @Test
    void pairsEachNumberOfTwoTargetsOnce() {
        assertThat(findings(
                        promise(1, "招引亿元项目", 3, "个"),
                        promise(1, "招引十亿元项目", 1, "个"),
                        promise(2, "招引亿元项目", 5, "个"),
                        promise(2, "招引十亿元项目", 2, "个")))
                .hasSize(2);
    }

    @Test
    void comparesFiveHundredTargetsWithinTwoSeconds() {
        PromisedNumber[] table = IntStream.range(0, 1000)
                .mapToObj(at -> promise(at / 2, "新建" + place(at) + "停车场", at + 1, "个"))
                .toArray(PromisedNumber[]::new);

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> findings(table));
    }

    /** Three characters of its own. */
    private static String place(int at) {
        return new String(new char[] {(char) (0x4e00 + at), (char) (0x5e00 + at), (char) (0x6e00 + at)});
    }

    private static List<Finding> findings(PromisedNumber... numbers) {
        return new Findings(List.of(numbers)).all();
    }

    private static PromisedNumber promise(int number, String name, int value, String unit) {
        return promise(number, name, value, unit, 0);
    }

    private static PromisedNumber promise(int number, String name, int value, String unit, int position) {
        String quote = name + value + unit;
        Target target = TARGETS.computeIfAbsent(
                number, each -> new Target(2071, each, new Place(1, null, null, null), "", null));
        Promise promise = new Promise(Measure.COUNT, Op.EQUAL, BigDecimal.valueOf(value), null, unit, Modality.PLAN);
        return new PromisedNumber(target, new Indicator(target.id(), position, name, promise, quote));
    }
}

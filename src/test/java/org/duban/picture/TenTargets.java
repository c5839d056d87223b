package org.duban.picture;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.progress.RecordProgress;
import org.duban.progress.Statement;
import org.duban.testing.DemoSheet;
import org.duban.testing.Promises;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten targets of the demo's clerk with what was reported until April. */
record TenTargets(JdbcClient jdbc, Promises promises, RecordProgress recordProgress, CurrentDistrict district) {
    static final int YEAR = 2027;

    /** @param now what the clerk is about to report */
    record Line(String text, String name, String promise, String unit, String last, String now) {}

    static final List<Line> LINES = List.of(
            new Line("完成规模以上工业企业数字化改造120家。", "数字化改造企业", "120", "家", "42", "55"),
            new Line("建成省级智能车间8个。", "省级智能车间", "8", "个", "3", "4"),
            new Line("新增规模以上工业企业60家。", "新增规上工业企业", "60", "家", "21", "26"),
            new Line("培育省级专精特新企业24家。", "省级专精特新企业", "24", "家", "9", "11"),
            new Line("新建5G基站320个。", "新建5G基站", "320", "个", "118", "140"),
            new Line("完成工业技术改造投资45亿元。", "技术改造投资", "45", "亿元", "15.6", "19.8"),
            new Line("实施重点技术改造项目90个。", "重点技改项目", "90", "个", "33", "41"),
            new Line("更新老旧生产设备200台（套）。", "更新老旧设备", "200", "台", "70", "92"),
            new Line("创建市级以上绿色工厂6家。", "绿色工厂", "6", "家", "2", "3"),
            new Line("举办产业链供需对接活动12场。", "供需对接活动", "12", "场", "4", "6"));

    void make() {
        LINES.forEach(line -> make(LINES.indexOf(line) + 1, line));
    }

    private void make(int number, Line line) {
        UUID target = promises.target(DemoSheet.DISTRICT, YEAR, number);
        jdbc.sql("update target set text = ? where id = ?")
                .params(line.text, target)
                .update();
        UUID indicator =
                promises.indicator(DemoSheet.DISTRICT, target, "CUMULATIVE", line.name, line.promise, line.unit);
        jdbc.sql("""
                        insert into unit_assignment (district_id, id, target_id, role, unit_id, position, version)
                        select district_id, gen_random_uuid(), ?, 'LEAD', id, 0, 0 from unit
                        where district_id = ? and short_name = '工信局'""").params(target, DemoSheet.DISTRICT).update();
        Statement last = new Statement(null, Map.of(indicator, new BigDecimal(line.last)), "");
        district.within(DemoSheet.DISTRICT, () -> {
            recordProgress.execute(target, YearMonth.of(YEAR, 4), last, "督查室");
            return target;
        });
    }
}

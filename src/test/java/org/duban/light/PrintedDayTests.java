package org.duban.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDayTests {
    @ParameterizedTest
    @CsvSource({
        "年底, 2022-12-31",
        "年底前, 2022-12-31",
        "2022年底, 2022-12-31",
        "2023年底前, 2023-12-31",
        "明年年底前, 2023-12-31",
        "明年底, 2023-12-31",
        "年内, 2022-12-31",
        "全年, 2022-12-31",
        "12月底, 2022-12-31",
        "6月底前, 2022-06-30",
        "６月底前, 2022-06-30",
        "六月底前, 2022-06-30",
        "十一月末, 2022-11-30",
        "2月底, 2022-02-28",
        "9月, 2022-09-30",
        "9月份, 2022-09-30",
        "9月15日前, 2022-09-15",
        "2022年9月15日, 2022-09-15",
        "2023 年 3 月, 2023-03-31",
        "明年3月底, 2023-03-31",
        "2022-06-30, 2022-06-30",
        "2022.6.30, 2022-06-30",
        "2022/6/30前, 2022-06-30",
        "2022.06, 2022-06-30",
        "5月上旬, 2022-05-10",
        "5月中旬, 2022-05-20",
        "5月下旬, 2022-05-31",
        "上半年, 2022-06-30",
        "下半年, 2022-12-31",
        "一季度, 2022-03-31",
        "第三季度, 2022-09-30",
        "四季度, 2022-12-31",
        "首季度, 2022-03-31",
        "3月底前开工，12月底前完工, 2022-12-31",
        "3—6月, 2022-06-30",
        "2022年3月—2023年6月, 2023-06-30",
        "一季度启动；年底前投用, 2022-12-31"
    })
    void readsTheDay(String words, LocalDate day) {
        assertThat(PrintedDay.of(words, 2022)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "长期坚持",
                "持续推进",
                "每月5日前",
                "每季度末",
                "6月前",
                "6月以前",
                "6月初",
                "春节前",
                "国庆节前",
                "按进度",
                "尽快",
                "2022年2月30日",
                "13月",
                "完成100%",
                "第12号"
            })
    void leavesToAPersonWhatIsNotClear(String words) {
        assertThat(PrintedDay.of(words, 2022)).isEmpty();
    }
}

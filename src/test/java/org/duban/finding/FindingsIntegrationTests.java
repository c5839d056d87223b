package org.duban.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.util.List;
import org.duban.account.Account;
import org.duban.publication.TableMother;
import org.duban.reading.Indicator;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.reading.Row;
import org.duban.reading.Span;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
class FindingsIntegrationTests {
    private static final String DISTRICT = "130110";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TableMother tables;

    @Autowired
    private People people;

    @Test
    void findsTheSameObjectWithTwoNumbersAndTheSamePromiseTwice() {
        tables.published(
                DISTRICT,
                2071,
                counted("坚持标准，整治提升柳荫巷、竹篾街等12条道路，建成公园。", "整治提升柳荫巷、竹篾街等12条道路", "整治提升道路", 12, "条"),
                counted("强化停车治理，新建停车泊位1500个。", "新建停车泊位1500个", "新建停车泊位", 1500, "个"),
                counted("完成柳荫巷、竹篾街等10条老街道路整治。", "10条老街道路整治", "老街道路整治", 10, "条"),
                counted("全域新增公共停车泊位1500个。", "新增公共停车泊位1500个", "新增公共停车泊位", 1500, "个"),
                counted("培训职工800人。", "培训职工800人", "培训职工", 800, "人"),
                counted("新建学校10所。", "新建学校10所", "新建学校", 10, "所"));
        Account supervisor = people.supervisor(DISTRICT);

        assertThat(mvc.get()
                        .uri("/api/{code}/2071/findings", DISTRICT)
                        .with(httpBasic(supervisor.username(), People.PASSWORD)))
                .bodyJson()
                .isLenientlyEqualTo("""
                        [{"kind": "DIFFERENT_NUMBER", "a": {"number": 1, "value": 12, "unit": "条"}, "b": {"number": 3, "value": 10}},
                         {"kind": "SAME_PROMISE", "a": {"number": 2, "quote": "新建停车泊位1500个"}, "b": {"number": 4}}]""");
        assertThat(mvc.get().uri("/{code}/2071/findings", DISTRICT).with(user(supervisor.username())))
                .bodyText()
                .contains("整治提升柳荫巷、竹篾街等12条道路", "10条老街道路整治", "同一对象，数字不同");
    }

    @Test
    void comparesTheRowsOfAllDocumentsOfTheYear() {
        tables.published(DISTRICT, 2073, counted("改造背街小巷，建成口袋公园14处。", "建成口袋公园14处", "建成口袋公园", 14, "处"));
        tables.published(DISTRICT, 2073, counted("年内建成口袋公园9处，方便居民。", "建成口袋公园9处", "建成口袋公园", 9, "处"));
        tables.published(DISTRICT, 2074, counted("建成口袋公园5处。", "建成口袋公园5处", "建成口袋公园", 5, "处"));
        Account supervisor = people.supervisor(DISTRICT);

        assertThat(mvc.get()
                        .uri("/api/{code}/2073/findings", DISTRICT)
                        .with(httpBasic(supervisor.username(), People.PASSWORD)))
                .bodyJson()
                .isLenientlyEqualTo("""
                        [{"kind": "DIFFERENT_NUMBER", "a": {"number": 1, "value": 14}, "b": {"number": 2, "value": 9}}]""");
    }

    @Test
    void comparesOnlyRowsThatTheUnitMaySee() {
        tables.published(
                DISTRICT,
                2072,
                counted("新增绿地130亩。", "新增绿地130亩", "新增绿地", 130, "亩"),
                counted("全区新增绿地130亩。", "新增绿地130亩", "新增绿地", 130, "亩"));
        Account clerk = people.clerk(DISTRICT, people.unit(DISTRICT, "第一林业局"));

        assertThat(mvc.get()
                        .uri("/api/{code}/2072/findings", DISTRICT)
                        .with(httpBasic(clerk.username(), People.PASSWORD)))
                .bodyJson()
                .isStrictlyEqualTo("[]");
    }

    private static Row counted(String text, String quote, String name, int value, String unit) {
        Span span = new Span(0, quote.length());
        Indicator indicator = new Indicator(
                quote,
                span,
                name,
                Measure.COUNT,
                Op.EQUAL,
                BigDecimal.valueOf(value),
                null,
                unit,
                Modality.PLAN,
                List.of(),
                true);
        return row(text, indicator);
    }
}

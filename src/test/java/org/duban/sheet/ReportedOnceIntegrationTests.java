package org.duban.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.target.Indicators;
import org.duban.target.Twins;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@DubanTest
class ReportedOnceIntegrationTests {
    private static final String DISTRICT = "330104";
    private static int number;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    @Autowired
    private Twins twins;

    @Autowired
    private Indicators indicators;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Autowired
    private TransactionTemplate transaction;

    private Unit unit;
    private UUID one;
    private UUID other;
    private UUID sheds;
    private UUID same;

    @BeforeEach
    void promiseTheSameTwice() {
        unit = people.unit(DISTRICT, "车棚中心" + number);
        one = promises.target(DISTRICT, 2022, ++number);
        other = promises.target(DISTRICT, 2022, ++number);
        sheds = promises.indicator(DISTRICT, one, "CUMULATIVE", "自行车棚", "40", "处");
        same = promises.indicator(DISTRICT, other, "CUMULATIVE", "新建自行车棚", "40", "处");
        link();
    }

    @Test
    void asksForALinkedFigureOnceAndSaysWhereItIsReported() {
        promises.assign(DISTRICT, one, "LEAD", unit);
        promises.assign(DISTRICT, other, "LEAD", unit);
        progress.accepted(DISTRICT, one, sheds, "12");

        Document sheet = sheet(unit);

        assertThat(sheet.select("article.panel").eachAttr("id")).containsExactly("row-" + (number - 1));
        assertThat(sheet.select("#row-" + number).text()).contains("报于目标（" + (number - 1) + "）", "新建自行车棚 12处");
    }

    @Test
    void saysItAlsoWhereAnotherUnitReportsAndAsksOnceMoreWhenNobodyElseDoes() {
        Unit builder = people.unit(DISTRICT, "城建中心" + number);
        promises.assign(DISTRICT, other, "LEAD", unit);
        assertThat(sheet(unit).select("article.panel")).hasSize(1);

        promises.assign(DISTRICT, one, "LEAD", builder);

        assertThat(sheet(unit).select("article.panel")).isEmpty();
        assertThat(sheet(unit).select("#row-" + number).text()).contains("报于目标（" + (number - 1) + "）");
        assertThat(sheet(builder).select("article.panel input.number")).hasSize(1);
        promises.cancel(DISTRICT, one);
        assertThat(sheet(unit).select("article.panel input.number")).hasSize(1);
    }

    @Test
    void asksOnATargetForItsOtherFiguresOnly() {
        promises.assign(DISTRICT, one, "LEAD", unit);
        promises.assign(DISTRICT, other, "LEAD", unit);
        UUID lamps = promises.indicator(DISTRICT, other, "CUMULATIVE", "路灯", "90", "盏");

        assertThat(sheet(unit).select("#row-" + number + " input.number").eachAttr("name"))
                .containsExactly("lines[1].readings[" + lamps + "]");
        assertThat(sheet(unit).select("#row-" + number).text()).contains("报于目标（" + (number - 1) + "）");
    }

    private Document sheet(Unit of) {
        Account clerk = people.clerk(DISTRICT, of);
        return Jsoup.parse(assertThat(mvc.get()
                        .uri("/my/updates?year=2022&period=2022-05")
                        .with(user(clerk.username()))
                        .locale(Locale.CHINESE))
                .bodyText()
                .actual());
    }

    private void link() {
        currentDistrict.within(
                DISTRICT,
                () -> transaction.execute(status -> {
                    twins.link(
                            indicators.findById(sheds).orElseThrow(),
                            indicators.findById(same).orElseThrow());
                    return number;
                }));
    }
}

package org.duban.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.inherited;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractObjectAssert;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.publication.TableMother;
import org.duban.roster.AssignmentRole;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class GridIntegrationTests {
    private static final String DISTRICT = "140213";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TableMother tables;

    @Autowired
    private People people;

    private Account supervisor;

    @BeforeEach
    void signIn() {
        supervisor = people.supervisor(DISTRICT);
    }

    @Test
    void savesACellAndAnswersWithTheRowAsItIsNow() {
        Unit unit = people.unit(DISTRICT, "第一护林局", "一林局");
        table(2061);

        MvcTestResult answer = save(2061, "{}", edit(1, "LEAD", "", "一林局"));

        assertThat(answer).bodyJson().extractingPath("$.refused").asArray().isEmpty();
        assertThat(tables.assigned(DISTRICT, 2061, 1, AssignmentRole.LEAD)).containsExactly(unit.id());
        assertThat(save(2061, "{\"1\": 0, \"2\": " + version(2061, 2) + "}"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"rows": [{"number": 1, "cells": [{}, {"names": [{"label": "第一护林局", "known": true}]}, {}]}]}""");
    }

    @Test
    void leavesACellAloneThatSaysSomethingElseThanThePersonSaw() {
        Unit first = people.unit(DISTRICT, "第二护林局");
        people.unit(DISTRICT, "第三护林局");
        table(2062);
        save(2062, "{}", edit(1, "LEAD", "", "第二护林局"));

        MvcTestResult answer = save(2062, "{}", edit(1, "LEAD", "", "第三护林局"), edit(1, "SUPPORT", "", "第三护林局"));

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.refused[*].role")
                .asArray()
                .containsExactly("LEAD");
        assertThat(tables.assigned(DISTRICT, 2062, 1, AssignmentRole.LEAD)).containsExactly(first.id());
        assertThat(tables.assigned(DISTRICT, 2062, 1, AssignmentRole.SUPPORT)).hasSize(1);
    }

    @Test
    void keepsNamesOpenThatNobodyOrSeveralBear() {
        Unit unit = people.unit(DISTRICT, "第四护林局", "同名局");
        people.unit(DISTRICT, "第五护林局", "同名局");
        table(2063);

        save(2063, "{}", edit(2, "SUPPORT", "", "第四护林局、无人知局", "同名局"));

        assertThat(tables.assigned(DISTRICT, 2063, 2, AssignmentRole.SUPPORT)).containsExactly(unit.id());
        assertThat(tables.target(DISTRICT, 2063, 2).unsettled().support()).containsExactly("无人知局", "同名局");
        assertThat(save(2063, "{}", edit(2, "SUPPORT", unit.id() + ",无人知局,同名局", "第四护林局")))
                .bodyJson()
                .extractingPath("$.refused")
                .asArray()
                .isEmpty();
        assertThat(tables.target(DISTRICT, 2063, 2).unsettled().support()).isEmpty();
    }

    @Test
    void partsNamesAtBlanksOnlyWhereAPartIsSomebodys() {
        Unit roads = people.unit(DISTRICT, "第八护林局");
        Unit parks = people.unit(DISTRICT, "第九护 林局");
        table(2066);

        save(2066, "{}", edit(1, "LEAD", "", "第八护林局 又一未知局"), edit(2, "LEAD", "", "第九护 林局"));
        save(2066, "{}", edit(1, "SUPPORT", "", "第八护林局　无人知局"), edit(2, "LEADER", "", "丙 丁"));

        assertThat(tables.assigned(DISTRICT, 2066, 2, AssignmentRole.LEAD)).containsExactly(parks.id());
        assertThat(tables.assigned(DISTRICT, 2066, 1, AssignmentRole.LEAD)).containsExactly(roads.id());
        assertThat(tables.assigned(DISTRICT, 2066, 1, AssignmentRole.SUPPORT)).containsExactly(roads.id());
        assertThat(tables.target(DISTRICT, 2066, 1).unsettled().support()).containsExactly("无人知局");
        assertThat(tables.target(DISTRICT, 2066, 2).unsettled().leaders()).containsExactly("丙 丁");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INHERITED", "CARRIED", "LOST"})
    void marksACellAgainWhenAChangeIsTakenBack(String mark) {
        Unit fire = people.unit(DISTRICT, mark + "防火局");
        int year = 2067 + mark.length();
        tables.published(DISTRICT, year, inherited("护林", "巡护林地9万亩。", fire.name()));

        save(year, "{}", edit(1, "LEAD", fire.id().toString()));
        lead(year).isEqualTo("SETTLED");
        save(year, "{}", marked(mark, 1, "LEAD", "", fire.name()));
        lead(year).isEqualTo(mark);
    }

    @Test
    void showsTheRowsThatAFilterLeaves() {
        people.unit(DISTRICT, "第六护林局");
        table(2064);
        save(2064, "{}", edit(1, "LEAD", "", "第六护林局"));

        assertThat(mvc.get().uri("/140213/2064?mode=assign&lead=-").with(user(supervisor.username())))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"row-2\"")
                .doesNotContain("id=\"row-1\"");
    }

    @Test
    void isForSupervisorsOnly() {
        table(2065);
        Account clerk = people.clerk(DISTRICT, people.unit(DISTRICT, "第七护林局"));

        assertThat(mvc.get().uri("/140213/2065?mode=assign").with(user(clerk.username())))
                .hasStatus(403);
        supervisor = clerk;
        assertThat(save(2065, "{}", edit(1, "LEAD", "", "第七护林局"))).hasStatus(403);
        assertThat(tables.assigned(DISTRICT, 2065, 1, AssignmentRole.LEAD)).isEmpty();
    }

    private void table(int year) {
        tables.published(
                DISTRICT,
                year,
                row("栽种行道树。", List.of(), List.of(), List.of()),
                row("修剪行道树。", List.of(), List.of(), List.of()));
    }

    /** The mark of the first row's lead unit, as the grid hears it. */
    private AbstractObjectAssert<?, ?> lead(int year) {
        return assertThat(save(year, "{\"1\": -1}")).bodyJson().extractingPath("$.rows[0].cells[1].mark");
    }

    private long version(int year, int number) {
        return tables.target(DISTRICT, year, number).version();
    }

    /** @param seen keys parted by commas */
    private static String edit(int number, String role, String seen, String... names) {
        return marked("SETTLED", number, role, seen, names);
    }

    private static String marked(String mark, int number, String role, String seen, String... names) {
        return "{\"number\": %d, \"role\": \"%s\", \"seen\": %s, \"names\": %s, \"mark\": \"%s\"}"
                .formatted(number, role, array(seen.isEmpty() ? new String[0] : seen.split(",")), array(names), mark);
    }

    private static String array(String... texts) {
        return Stream.of(texts).map(each -> '"' + each + '"').collect(Collectors.joining(",", "[", "]"));
    }

    private MvcTestResult save(int year, String versions, String... edits) {
        return mvc.post()
                .uri("/{code}/{year}/grid", DISTRICT, year)
                .with(user(supervisor.username()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"cells\": [%s], \"versions\": %s}".formatted(String.join(",", edits), versions))
                .exchange();
    }
}

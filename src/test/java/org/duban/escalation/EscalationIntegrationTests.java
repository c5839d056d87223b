package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duban.calendar.WorkingDays;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class EscalationIntegrationTests {
    private static final String DISTRICT = "340100";
    private static final AtomicInteger YEARS = new AtomicInteger(2021);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private CurrentDistrict district;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private int year;
    private Unit unit;
    private String supervisor = "";

    @BeforeEach
    void begin() {
        year = YEARS.decrementAndGet();
        unit = people.unit(DISTRICT, "督办局" + year);
        supervisor = people.supervisor(DISTRICT).username();
    }

    private UUID overdue(int number, int days) {
        UUID target = promises.target(DISTRICT, year, number);
        promises.assign(DISTRICT, target, "LEAD", unit);
        LocalDate today = LocalDate.now(clock);
        LocalDate due = district.within(DISTRICT, () -> Stream.iterate(today, day -> day.minusDays(1))
                .filter(day -> workingDays.between(day, today) == days)
                .findFirst()
                .orElseThrow());
        promises.print(DISTRICT, target, due.toString());
        return target;
    }

    private MvcTestResult get(String who, String path) {
        return mvc.get().uri("/" + DISTRICT + "/" + year + path).with(user(who)).exchange();
    }

    private MvcTestResult make(UUID target, String form) {
        return mvc.post()
                .uri("/" + DISTRICT + "/" + year + "/escalation/orders")
                .param("target", target.toString())
                .param("unit", unit.id().toString())
                .param("form", form)
                .with(user(supervisor))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult move(String who, String to, String words) {
        return mvc.post()
                .uri("/" + DISTRICT + "/" + year + "/orders/" + order() + "/steps")
                .param("to", to)
                .param("words", words)
                .param("version", column("version"))
                .with(user(who))
                .with(csrf())
                .exchange();
    }

    private String order() {
        return column("id");
    }

    private String column(String name) {
        return jdbc.sql("select o." + name
                        + "::text from supervision_order o join target t on t.district_id = o.district_id and"
                        + " t.id = o.target_id where t.district_id = ? and t.year = ? order by o.id desc limit 1")
                .params(DISTRICT, year)
                .query(String.class)
                .single();
    }

    private List<Integer> numbers(String form) {
        return jdbc.sql("select number from supervision_order where district_id = ? and form = ? order by number")
                .params(DISTRICT, form)
                .query(Integer.class)
                .list();
    }

    private int ordersOfTheYear() {
        return jdbc.sql("select count(*) from supervision_order o join target t on t.district_id = o.district_id and"
                        + " t.id = o.target_id where t.district_id = ? and t.year = ?")
                .params(DISTRICT, year)
                .query(Integer.class)
                .single();
    }

    @Test
    void proposesByTheLadderAndDoesNothingByItself() {
        overdue(1, 2);
        overdue(2, 3);
        overdue(3, 12);

        assertThat(get(supervisor, "/escalation"))
                .bodyText()
                .contains("建议（2件）", "逾期3个工作日", "生成提醒函（1级）", "逾期12个工作日", "生成督办单（2级）")
                .contains("按现定日期3项，按原定日期3项");
        assertThat(ordersOfTheYear()).isZero();
        assertThat(make(overdue(4, 2), "LETTER")).as("no rung is reached").hasStatus(409);
    }

    @Test
    void countsByTheOriginalDayWhatWasGivenMoreTime() {
        UUID target = overdue(1, 12);
        LocalDate today = LocalDate.now(clock);
        jdbc.sql(
                        "insert into extension (district_id, id, target_id, number, due_before, unit_id, wanted, reason, asked_by, asked_on,"
                                + " asked_at, state, granted, decided_by, decided_on, decided_at, version) values (?, gen_random_uuid(), ?, 1,"
                                + " ?, ?, ?, 'x', 'x', ?, now(), 'GRANTED', ?, 'x', ?, now(), 0)")
                .params(
                        DISTRICT,
                        target,
                        today.minusDays(9),
                        unit.id(),
                        today.plusDays(9),
                        today,
                        today.plusDays(9),
                        today)
                .update();

        assertThat(get(supervisor, "/escalation")).bodyText().contains("建议（0件）", "按现定日期0项，按原定日期1项", "延期1次");
    }

    @Test
    void proposesForWhatIsBehindForTwoPeriods() {
        UUID target = promises.target(DISTRICT, year, 1);
        promises.assign(DISTRICT, target, "LEAD", unit);
        promises.print(DISTRICT, target, (year + 80) + "-12-31");
        UUID indicator = promises.indicator(DISTRICT, target, "CUMULATIVE", "桥", "100", "座");
        jdbc.sql(
                        "insert into progress_update (district_id, id, target_id, unit_id, period, status, readings, narrative, on_behalf,"
                                + " written_by, written_at, version) values (?, gen_random_uuid(), ?, ?, ?, 'ACCEPTED', ?::jsonb, '', false,"
                                + " 'x', now(), 0)")
                .params(DISTRICT, target, unit.id(), year + "-01", "{\"" + indicator + "\": 1}")
                .update();

        assertThat(get(supervisor, "/escalation")).bodyText().contains("连续2期滞后", "生成督办单（2级）");
        assertThat(make(target, "ORDER")).hasStatus3xxRedirection();
        assertThat(get(supervisor, "/escalation")).as("said once").bodyText().contains("建议（0件）");
    }

    @Test
    void numbersWithoutAGapThoughManyPeopleMakeOrdersAtOnce() {
        List<UUID> targets = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> overdue(number, 12))
                .toList();
        List<UUID> twice =
                IntStream.range(0, 20).mapToObj(i -> targets.get(i / 2)).toList();
        CompletableFuture.allOf(twice.stream()
                        .map(target -> CompletableFuture.runAsync(() -> make(target, "ORDER")))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(ordersOfTheYear()).as("each once").isEqualTo(10);
        List<Integer> numbers = numbers("ORDER");
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void isSignedAnsweredSentBackAndClosed() {
        String clerk = people.clerk(DISTRICT, unit).username();
        make(overdue(1, 3), "LETTER");
        assertThat(get(clerk, "/orders/" + order())).as("not signed yet").hasStatus(404);
        assertThat(move(clerk, "SIGNED", "自己")).hasStatus(404);
        assertThat(move(supervisor, "SIGNED", "张主任")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/").with(user(clerk))).bodyText().contains("待答复的督办单和提醒函（1件）", "提醒函〔");
        assertThat(move(clerk, "ANSWERED", " ")).hasStatus(422);
        assertThat(move(clerk, "ANSWERED", "=已赶工")).hasStatus3xxRedirection();
        assertThat(move(clerk, "ANSWERED", "再答")).as("once").hasStatus(409);
        assertThat(move(supervisor, "SIGNED", "措施不具体")).hasStatus3xxRedirection();
        move(clerk, "ANSWERED", "增加班组");
        assertThat(move(supervisor, "CLOSED", "")).hasStatus3xxRedirection();

        assertThat(get(clerk, "/orders/" + order())).bodyText().contains("张主任", "=已赶工", "措施不具体", "增加班组", "已办结");
        String other =
                people.clerk(DISTRICT, people.unit(DISTRICT, "旁观局" + year)).username();
        assertThat(get(other, "/orders/" + order())).hasStatus(404);
        assertThat(get(other, "/escalation")).hasStatus(403);
    }

    @Test
    void keepsTheNumberOfWhatIsVoidAndProposesAnew() {
        UUID target = overdue(1, 3);
        make(target, "LETTER");
        String first = column("number");
        assertThat(move(supervisor, "VOID", "写错单位")).hasStatus3xxRedirection();
        assertThat(make(target, "LETTER")).hasStatus3xxRedirection();

        assertThat(Integer.parseInt(column("number"))).isEqualTo(Integer.parseInt(first) + 1);
    }

    @Test
    void givesTheDocumentToSign() throws IOException {
        make(overdue(7, 12), "ORDER");
        byte[] file = get(supervisor, "/orders/" + order() + ".docx")
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> lines = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(lines.get(0))
                    .startsWith("督办单〔" + LocalDate.now(clock).getYear() + "〕")
                    .contains("签发人：");
            assertThat(lines.get(2)).isEqualTo(unit.name() + "：");
            assertThat(String.join("\n", lines)).contains("第7项任务", "已逾期12个工作日", "督查室");
        }
    }

    @Test
    void followsTheLadderOfTheDistrict() {
        overdue(1, 2);
        var request = mvc.post()
                .uri("/" + DISTRICT + "/" + year + "/escalation/ladder")
                .param("rungs[0].level", "1")
                .param("rungs[0].cause", "OVERDUE")
                .param("rungs[0].threshold", "2")
                .param("rungs[0].form", "ORDER")
                .param("rungs[1].level", "1")
                .param("rungs[1].cause", "OVERDUE")
                .param("rungs[1].threshold", "")
                .param("rungs[1].form", "LETTER")
                .param("sender", "")
                .with(user(supervisor))
                .with(csrf());
        assertThat(request.param("answerWithin", "99").exchange()).bodyText().contains("没有保存");
        assertThat(get(supervisor, "/escalation")).bodyText().contains("建议（0件）");
        jdbc.sql("insert into escalation_ladder (district_id, id, ladder, version) values (?, gen_random_uuid(),"
                        + " '{\"rungs\":[{\"level\":1,\"cause\":\"OVERDUE\",\"threshold\":2,\"form\":\"ORDER\"}],\"answerWithin\":3,\"sender\":\"\"}',"
                        + " 0)")
                .param(DISTRICT)
                .update();

        assertThat(get(supervisor, "/escalation")).bodyText().contains("建议（1件）", "生成督办单（1级）");
        jdbc.sql("delete from escalation_ladder where district_id = ?")
                .param(DISTRICT)
                .update();
    }
}

package org.duban.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.duban.account.Account;
import org.duban.publication.TableMother;
import org.duban.target.Target;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class TableImportPageIntegrationTests {
    private static final String DISTRICT = "130131";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TableMother tables;

    @Autowired
    private People people;

    private Account supervisor;
    private TableImportClient client;

    @BeforeEach
    void signIn() {
        supervisor = people.supervisor(DISTRICT);
        client = new TableImportClient(mvc, supervisor, DISTRICT);
    }

    @Test
    void theTableLeadsSupervisorsToIt() {
        publish(2081);

        assertThat(get(supervisor, "/130131/2081")).bodyText().contains("/130131/2081/table/import");
        assertThat(get(supervisor, "/130131/2081/table/import")).hasStatusOk();
        Account leader = people.leader(DISTRICT);
        assertThat(get(leader, "/130131/2081")).bodyText().doesNotContain("table/import");
        assertThat(get(leader, "/130131/2081/table/import")).hasStatus(403);
    }

    @Test
    void listsTheChangesAndWritesThemWhenApproved() {
        publish(2082);
        Document page = upload(2082, client.export(2082, "zh").saying(2, EditedTable.TEXT, "挖井,\"9\"口<b>\n另加。"));

        assertThat(page.select(".changes tbody tr").eachText()).containsExactly("(2) 工作标准 挖井2口。 挖井,\"9\"口<b> 另加。");
        assertThat(tables.target(DISTRICT, 2082, 2).text()).isEqualTo("挖井2口。");
        assertThat(approve(2082, approval(page)))
                .hasRedirectedUrl("/130131/2082")
                .flash()
                .containsEntry("saved", "target.import.applied")
                .doesNotContainKey("problem");
        assertThat(tables.target(DISTRICT, 2082, 2).text()).isEqualTo("挖井,\"9\"口<b>\n另加。");
    }

    @Test
    void leavesAloneWhatSomebodyChangedMeanwhileAndSaysSo() {
        publish(2083);
        EditedTable table = client.export(2083, "zh");
        EditedTable both = table.saying(1, EditedTable.TEXT, "挖井5口。").saying(2, EditedTable.TEXT, "挖井6口。");
        Document page = upload(2083, both);
        client.apply(2083, table.saying(1, EditedTable.TEXT, "挖井7口。"));

        assertThat(approve(2083, approval(page)))
                .hasRedirectedUrl("/130131/2083/table/import")
                .flash()
                .containsEntry("saved", "target.import.applied")
                .hasEntrySatisfying("approval", left -> assertThat(
                                TableChanges.of((String) left).changes())
                        .containsExactly(new TableChange(1, TableField.TEXT, "挖井7口。", "挖井5口。")));
        assertThat(tables.table(DISTRICT, 2083)).extracting(Target::text).containsExactly("挖井7口。", "挖井6口。");
    }

    @Test
    void saysInTheReadersLanguageWhatCannotBeTaken() {
        publish(2084);
        EditedTable edited = client.export(2084, "en").saying(1, EditedTable.LEAD, "Nobody");

        MvcTestResult answer = post(2084, edited, "en");

        assertThat(answer).hasStatus(422).bodyText().contains("Lead unit", "G2", "does not know “Nobody”");
        assertThat(post(2084, new EditedTable(new byte[0]), "zh"))
                .hasStatus(422)
                .bodyText()
                .contains("文件是空的");
        assertThat(post(2084, client.export(2084, "zh"), "zh"))
                .hasStatusOk()
                .bodyText()
                .contains("没有改动");
    }

    @Test
    void givesTheListOfBadCellsAsAFileThatDoesNoHarm() throws Exception {
        publish(2086);
        EditedTable edited =
                client.export(2086, "zh").saying(1, EditedTable.LEAD, "=没有的局").saying(2, EditedTable.TEXT, "挖井4口。");
        String text = new String(
                post(2086, edited, "zh").getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
        Document page = Jsoup.parse(text);

        assertThat(page.select(".bad-cells tbody tr")).hasSize(1);
        assertThat(page.select(".changes tbody tr")).hasSize(1);
        assertThat(page.text()).contains("跳过 1 个有误的，写入 1 处改动");
        assertThat(mvc.post()
                        .uri("/{code}/bad-cells.csv", DISTRICT)
                        .with(user(supervisor.username()))
                        .with(csrf())
                        .param("errors", page.select("input[name=errors]").val()))
                .hasStatusOk()
                .bodyText()
                .contains("\"G2\",\"'=没有的局\"");
    }

    @Test
    void refusesAnApprovalThatIsNoneOfItsOwn() {
        publish(2085);

        assertThat(approve(2085, "{")).hasStatus(400);
        assertThat(approve(2085, "{\"changes\":[{\"number\":1,\"field\":\"text\",\"from\":\"挖井1口。\",\"to\":\"\"}]}"))
                .hasStatus(400);
        assertThat(tables.target(DISTRICT, 2085, 1).text()).isEqualTo("挖井1口。");
    }

    private void publish(int year) {
        tables.published(
                DISTRICT,
                year,
                row("挖井1口。", List.of(), List.of(), List.of()),
                row("挖井2口。", List.of(), List.of(), List.of()));
    }

    private Document upload(int year, EditedTable table) {
        MvcTestResult answer = post(year, table, "zh");
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String approval(Document page) {
        return page.select("input[name=changes]").val();
    }

    private MvcTestResult post(int year, EditedTable table, String language) {
        return mvc.post()
                .uri("/{code}/{year}/table/import", DISTRICT, year)
                .multipart()
                .file("file", table.bytes())
                .header("Accept-Language", language)
                .with(user(supervisor.username()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult approve(int year, String changes) {
        return mvc.post()
                .uri("/{code}/{year}/table/import/approved", DISTRICT, year)
                .with(user(supervisor.username()))
                .with(csrf())
                .param("changes", changes)
                .exchange();
    }

    private MvcTestResult get(Account account, String path) {
        return mvc.get().uri(path).with(user(account.username())).exchange();
    }
}

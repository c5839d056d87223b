package org.duban.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.report.Papers;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class ReportPagesIntegrationTests {
    private static final String DISTRICT = "120105";
    private static final String LIST = "/120105/reports";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    private String supervisor = "";

    @BeforeEach
    void appoint() {
        supervisor = people.supervisor(DISTRICT).username();
    }

    @Test
    void importsAFileAndGoesOnToItsReview() {
        String page = imported(Papers.reportIn("UTF-8"), "报告.txt");
        assertThat(get(page)).hasStatusOk().bodyText().contains("建成标准厂房12万平方米。", "下载原件");
        assertThat(get(LIST)).bodyText().contains(page);
    }

    @Test
    void importsAPastedText() {
        MvcTestResult result = mvc.post()
                .uri(LIST)
                .multipart()
                .param("text", Papers.report())
                .with(user(supervisor))
                .with(csrf())
                .exchange();
        assertThat(result).hasStatus3xxRedirection();
    }

    @Test
    void saysInTheReadersLanguageWhyAFileIsRefused() {
        assertThat(upload(Papers.picture(), "报告.docx"))
                .hasStatus(422)
                .bodyText()
                .contains("认不出这种文件");
        assertThat(mvc.post()
                        .uri(LIST + "?lang=en")
                        .multipart()
                        .file(new MockMultipartFile("file", new byte[0]))
                        .param("text", "  ")
                        .param("year", "2023")
                        .with(user(supervisor))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Nothing to import", "value=\"2023\"");
    }

    @Test
    void leadsToTheReportThatHasTheSameBytes() {
        byte[] content = Papers.reportIn("UTF-8");
        String first = imported(content, "a.txt");
        assertThat(upload(content, "b.txt")).hasStatus(409).bodyText().contains("href=\"" + first + "\"");
    }

    @Test
    void givesTheOriginalAsADownloadAndNothingElse() {
        byte[] content = "<script>alert(1)</script>年度重点工作：新建公园3个。".getBytes(UTF_8);
        MvcTestResult original = get(imported(content, "../重\"点\r\nX: y.html") + "/original");
        assertThat(original)
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(original.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;")
                .doesNotContain("\r", "\n", "..");
        assertThat(original.getResponse().getContentAsByteArray()).isEqualTo(content);
    }

    @Test
    void asksWhereTheDocumentIsForAnotherDistrict() {
        byte[] elsewhere = Papers.report().replace("青石区", "天津市南开区").getBytes(UTF_8);
        String page = imported(elsewhere, "a.txt");
        assertThat(get(page)).bodyText().contains("文件看起来是天津市南开区的").doesNotContain("/move");
        assertThat(post(page + "/move", "to", "120104", "year", "2023")).hasStatus(403);
        assertThat(get(page + "/publish")).bodyText().contains("文件看起来是天津市南开区的");
        post(page + "/facts", "year", "2023", "kind", "REPORT", "place", "天津市南开区", "title", "报告", "version", "0");
        assertThat(get(page)).bodyText().doesNotContain("文件看起来是");
    }

    @Test
    void movesADraftToADistrictWhereThePersonMayImport() {
        supervisor = people.with(Grant.of(Role.SUPERVISOR, DISTRICT), Grant.of(Role.SUPERVISOR, "120104"))
                .username();
        String page = imported(Papers.report().replace("青石区", "天津市南开区").getBytes(UTF_8), "a.txt");
        assertThat(get(page)).bodyText().contains("name=\"to\" value=\"120104\"");
        assertThat(post(page + "/move", "to", "120104", "year", "2023")
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/120104/reports/");
        assertThat(get(page)).bodyText().contains("已撤回");
    }

    @Test
    void movesADraftToTheYearThatItsDocumentSays() {
        String page = imported(Papers.report().replace("2023年", "2031年").getBytes(UTF_8), "a.txt");
        post(page + "/move", "to", DISTRICT, "year", "2030");
        assertThat(get(page)).bodyText().contains("文件写的是 2031 年，现在按 2030 年导入", "name=\"year\" value=\"2031\"");
        assertThat(post(page + "/move", "to", DISTRICT, "year", "2031")).hasRedirectedUrl(page);
        assertThat(get(page)).bodyText().doesNotContain("文件写的是 2031 年");
    }

    @Test
    void saysThatTheDocumentIsOfAnotherLevel() {
        String page = imported(Papers.report().replace("青石区", "青石省").getBytes(UTF_8), "a.txt");
        assertThat(get(page)).bodyText().contains("文件看起来是省级的");
    }

    @Test
    void saysThatThePlaceIsInNoDirectory() {
        String page = imported(Papers.reportIn("UTF-8"), "a.txt");
        assertThat(get(page)).bodyText().contains("行政区名录中没有这个地区");
    }

    @Test
    void withdrawsAndRestoresADraft() {
        String page = imported(Papers.reportIn("UTF-8"), "a.txt");
        assertThat(post(page + "/withdraw")).hasRedirectedUrl(LIST);
        assertThat(get(page)).bodyText().contains("已撤回");
        assertThat(post(page + "/restore")).hasRedirectedUrl(page);
        assertThat(get(page)).bodyText().contains("草稿");
    }

    @Test
    void listsRepairsByKind() {
        String annotated = Papers.report().replace("（二）", "（二）\u200b").replace("老旧", "老\u00ad旧");
        String page = imported(annotated.getBytes(UTF_8), "a.txt");
        assertThat(get(page)).bodyText().contains("/repairs?kind=INVISIBLE_CHARACTER");
        assertThat(get(page + "/repairs?kind=INVISIBLE_CHARACTER"))
                .hasStatusOk()
                .bodyText()
                .contains("<del", "action=\"" + page + "/repairs/undo\"");
    }

    @Test
    void isForSupervisorsOnly() {
        String clerk = people.clerk(DISTRICT, people.unit(DISTRICT, "单位" + System.nanoTime()))
                .username();
        assertThat(mvc.get().uri(LIST).with(user(clerk))).hasStatus(403);
        assertThat(mvc.post()
                        .uri(LIST)
                        .multipart()
                        .param("text", "x")
                        .with(user(clerk))
                        .with(csrf()))
                .hasStatus(403);
    }

    private String imported(byte[] content, String name) {
        MvcTestResult result = upload(content, name);
        assertThat(result).hasStatus3xxRedirection();
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult upload(byte[] content, String name) {
        return mvc.post()
                .uri(LIST)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(user(supervisor))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(user(supervisor)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(user(supervisor)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}

package org.duban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duban.account.Account;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.duban.testing.SmallTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a document says of the document that it is annexed to, and of the part of the table that it holds. */
@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnexedDocumentIntegrationTests {
    private static final String TABLE = "/api/110119/2022/table.docx";

    @Autowired
    private MockMvcTester mvc;

    private SmallTable.Cast cast;

    @BeforeAll
    void issue(@Autowired JdbcClient jdbc, @Autowired People people, @Autowired Promises promises) {
        cast = new SmallTable(jdbc, people, promises).in("110119");
        assertThat(mvc.post()
                        .uri("/api/110119/2022/versions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"basis": {"number": "清政发[2022]7号", "title": "责任分解方案", "date": "2022-02-10"}}""")
                        .with(httpBasic(cast.supervisor().username(), People.PASSWORD)))
                .hasStatus(201);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'', 清政发〔2022〕7号附件1, （2022年2月10日印发）",
                "?documentNumber=, 附件1, none",
                "?documentNumber=X1&issued=2022-03-01, X1附件1, （2022年3月1日印发）"
            })
    void theNumberAndDayAreThoseOfTheIssuedVersionWhereNoOthersAreGiven(String query, String mark, String note)
            throws IOException {
        OfficialDocument document = OfficialDocument.of(
                get(TABLE + query, cast.supervisor()).getResponse().getContentAsByteArray());
        assertThat(document.paragraph(mark)).isNotNull();
        assertThat(document.document().getParagraphs())
                .extracting(XWPFParagraph::getText)
                .filteredOn(text -> text.contains("印发"))
                .allMatch(text -> text.equals(note))
                .hasSize(note == null ? 0 : 2);
    }

    @Test
    void thePageFillsThemInToBeEdited() {
        assertThat(mvc.get().uri("/110119/2022").with(user(cast.supervisor().username())))
                .bodyText()
                .containsPattern("name=\"documentNumber\"[^>]* value=\"清政发\\[2022]7号\"")
                .containsPattern("name=\"issued\" value=\"2022-02-10\"");
    }

    @Test
    void theTableOfAUnitSaysWhoseItIs() throws IOException {
        MvcTestResult result = get(TABLE + "?documentNumber=", cast.clerk());
        String header = String.valueOf(result.getResponse().getHeader("Content-Disposition"));
        assertThat(ContentDisposition.parse(header).getFilename()).endsWith("责任分解表（单位：东街道）.docx");
        OfficialDocument document = OfficialDocument.of(result.getResponse().getContentAsByteArray());
        assertThat(document.paragraph("（单位：东街道）")).isNotNull();
        assertThat(document.document().getProperties().getCoreProperties().getTitle())
                .endsWith("（单位：东街道）");
    }

    private MvcTestResult get(String address, Account account) {
        MvcTestResult result = mvc.get()
                .uri(address)
                .header("Accept-Language", "zh")
                .with(httpBasic(account.username(), People.PASSWORD))
                .exchange();
        assertThat(result).hasStatusOk();
        return result;
    }
}

package org.duban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.duban.account.Account;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class AuditPageIntegrationTests {
    private static final String DISTRICT = "131028";
    private static int number;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    private Account auditor;
    private Account supervisor;

    @BeforeEach
    void aUnitReports() {
        number++;
        auditor = people.with(Grant.of(Role.AUDIT_ADMIN, DISTRICT));
        supervisor = people.supervisor(DISTRICT);
        Unit unit = people.unit(DISTRICT, "=" + number + "+局");
        UUID target = promises.target(DISTRICT, 2022, number);
        UUID indicator = promises.indicator(DISTRICT, target, "CUMULATIVE", "大路", "5", "公里");
        promises.assign(DISTRICT, target, "LEAD", unit);
        progress.submitted(DISTRICT, target, unit, indicator, "2", "修了两公里");
        people.unit("131081", "外区的局" + number);
    }

    @Test
    void showsTheAuditAdministratorEveryEntryButNoBusinessContent() {
        assertThat(page(auditor, "/admin/audit?object={name}", "=" + number + "+局"))
                .bodyText()
                .contains("名称：=" + number + "+局");
        assertThat(page(auditor, "/admin/audit?kind=ProgressUpdate"))
                .bodyText()
                .contains("进展填报", "业务内容，不显示")
                .doesNotContain("修了两公里");
        assertThat(page(auditor, "/admin/audit.csv"))
                .bodyText()
                .contains("进展填报", "业务内容，不显示")
                .doesNotContain("修了两公里", "外区的局");
        assertThat(page(supervisor, "/admin/audit")).hasStatus(403);
    }

    @Test
    void showsTheSectionTheWorkOfItsDistrictAndNobodysAccount() {
        assertThat(page(supervisor, "/131028/2022/changes?object=" + number))
                .bodyText()
                .contains("修了两公里", "2022 年目标（" + number + "）")
                .doesNotContain("账号", "外区的局");
        assertThat(page(supervisor, "/131028/2022/changes?kind=Account"))
                .bodyText()
                .contains("没有记录");
        assertThat(page(auditor, "/131028/2022/changes")).hasStatus(403);
    }

    @Test
    void narrowsByPersonAndDay() {
        assertThat(page(auditor, "/admin/audit?person=nobody")).bodyText().contains("没有记录");
        assertThat(page(auditor, "/admin/audit?until=2001-01-01")).bodyText().contains("没有记录");
        assertThat(page(auditor, "/admin/audit?person=system&from=2001-01-01"))
                .bodyText()
                .doesNotContain("没有记录");
    }

    @Test
    void takesEntriesOutWithoutFormulas() throws Exception {
        assertThat(page(supervisor, "/131028/2022/changes.csv?kind=Unit"))
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .contains("\r\n", "\"'=" + number + "+局\"")
                .doesNotContain(",\"=");
        byte[] workbook =
                page(supervisor, "/131028/2022/changes.xlsx").getResponse().getContentAsByteArray();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
            assertThat(book.getSheetAt(0).getRow(0))
                    .extracting(Cell::getStringCellValue)
                    .contains("序号", "原值", "哈希");
            assertThat(book.getSheetAt(0).getRow(1).getCell(12).getStringCellValue())
                    .hasSize(64);
        }
    }

    @Test
    void checksTheChainAndANotedEntry() {
        assertThat(page(auditor, "/admin/audit/chain")).bodyText().contains("完整：");
        assertThat(page(auditor, "/admin/audit/chain?number=1&hash=" + "0".repeat(64)))
                .bodyText()
                .contains("第 1 条与记下的不一致");
        assertThat(page(supervisor, "/admin/audit/chain")).hasStatus(403);
    }

    private MvcTestResult page(Account reader, String path, Object... words) {
        return mvc.get()
                .uri(path, words)
                .with(user(reader.username()))
                .header("Accept-Language", "zh")
                .exchange();
    }
}

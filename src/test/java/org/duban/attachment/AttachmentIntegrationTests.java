package org.duban.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class AttachmentIntegrationTests {
    private static final String DISTRICT = "320583";
    private static final byte[] PDF = Specimen.of(FileKind.PDF);
    private static int number = 100;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    @Autowired
    private Attachments attachments;

    @Autowired
    private CurrentDistrict currentDistrict;

    private Unit unit;
    private Account clerk;
    private UUID target;

    @BeforeEach
    void promise() {
        unit = people.unit(DISTRICT, "档案局" + ++number);
        clerk = people.clerk(DISTRICT, unit);
        target = promises.target(DISTRICT, 2022, number);
        promises.assign(DISTRICT, target, "LEAD", unit);
    }

    private MvcTestResult attach(String name, byte[] content, String... more) {
        var request = mvc.post()
                .uri("/my/updates/attachments")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(user(clerk.username()))
                .with(csrf())
                .locale(Locale.CHINESE)
                .header("HX-Request", "true")
                .param("year", "2022")
                .param("period", "2022-05")
                .param("number", "" + number);
        return (more.length == 0 ? request : request.param(more[0], more[1])).exchange();
    }

    private List<Attachment> kept() {
        return currentDistrict.within(DISTRICT, () -> attachments.findByTargetInOrderByAddedAt(List.of(target)));
    }

    private MvcTestResult download(Account who) {
        return mvc.get()
                .uri("/" + DISTRICT + "/2022/attachments/" + kept().get(0).id())
                .with(user(who.username()))
                .exchange();
    }

    private void submit() {
        UUID figure = promises.indicator(DISTRICT, target, "CUMULATIVE", "归档", "100", "件");
        progress.submitted(DISTRICT, target, unit, figure, "5", "归档");
    }

    @Test
    void givesAFileBackAsADownloadAndNothingElse() {
        assertThat(attach("验收单.pdf", PDF)).hasStatusOk().bodyText().contains("验收单.pdf");
        assertThat(download(clerk))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(download(clerk).getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;");
        assertThat(download(clerk)).body().isEqualTo(PDF);
        assertThat(kept().get(0).sha256()).hasSize(64);
    }

    @Test
    void saysWhyAFileIsNotTaken() {
        assertThat(attach("照片.png", "<html>".getBytes())).bodyText().contains("内容与后缀不符");
        assertThat(kept()).isEmpty();
    }

    @Test
    void takesTheNumberOfADocumentInPlaceOfAFile() {
        assertThat(attach("", new byte[0], "documentNumber", "云政办发[2022]5号"))
                .bodyText()
                .contains("云政办发〔2022〕5号");
    }

    @Test
    void isGivenOnlyToWhoMaySeeTheUpdate() {
        Unit helper = people.unit(DISTRICT, "配合局" + number);
        promises.assign(DISTRICT, target, "SUPPORT", helper);
        attach("验收单.pdf", PDF);
        Account leader = people.leader(DISTRICT);
        assertThat(download(people.clerk(DISTRICT, helper))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(download(leader)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(download(people.clerk(DISTRICT, people.unit(DISTRICT, "旁观局" + number))))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(download(people.supervisor("320413"))).hasStatus(HttpStatus.FORBIDDEN);
        submit();
        assertThat(download(leader)).hasStatusOk();
        assertThat(download(people.supervisor(DISTRICT))).hasStatusOk();
    }

    @Test
    void isTakenAwayOnlyWhileItWasNotHandedIn() {
        attach("一.pdf", PDF);
        attach("二.pdf", PDF);
        assertThat(attach("", new byte[0], "remove", kept().get(1).id().toString()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("role=\"alert\"", "二.pdf");
        assertThat(kept()).hasSize(1);
        submit();
        assertThat(attach("", new byte[0], "remove", kept().get(0).id().toString()))
                .bodyText()
                .contains("已经提交");
        assertThat(attach("三.pdf", PDF)).bodyText().contains("已经提交");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void takesNoMoreThanTen() {
        for (int each = 0; each < 10; each++) {
            attach("第" + each + "件.pdf", PDF);
        }
        assertThat(attach("多.pdf", PDF)).bodyText().contains("最多 10 件");
    }
}

package org.duban.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.district.CurrentDistrict;
import org.duban.district.NoSuchDistrict;
import org.duban.reading.NotReadable;
import org.duban.report.ImportedAlready;
import org.duban.report.Originals;
import org.duban.report.Papers;
import org.duban.report.ProposedTarget;
import org.duban.report.ProposedTargets;
import org.duban.report.Reports;
import org.duban.report.SourceFile;
import org.duban.report.Upload;
import org.duban.testing.DubanTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class ImportReportIntegrationTests {
    private static final String DISTRICT = "120101";

    @Autowired
    private ImportReport importReport;

    @Autowired
    private Reports reports;

    @Autowired
    private Originals originals;

    @Autowired
    private ProposedTargets targets;

    @Autowired
    private WithdrawReport withdrawReport;

    @Autowired
    private RestoreReport restoreReport;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void enter() {
        currentDistrict.enter(DISTRICT);
    }

    @AfterEach
    void leave() {
        currentDistrict.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16", "UTF-16LE"})
    void readsTextInTheEncodingsOfOffices(String charset) {
        UUID id = imported(Papers.reportIn(charset), "报告.txt");
        assertThat(words(id)).contains("建成标准厂房12万平方米。");
    }

    @Test
    void readsTraditionalChineseInBig5() {
        byte[] big5 = Papers.TRADITIONAL.getBytes(Charset.forName("Big5"));
        assertThat(words(imported(big5, "a.txt"))).contains("新建图书馆2座。");
    }

    @Test
    void readsAWordDocument() {
        UUID id = imported(Papers.docx(), "报告.docx");
        assertThat(reports.get(id).file().format()).isEqualTo("docx");
        assertThat(words(id)).contains("新建幼儿园3所，改造老旧小区16个。");
    }

    @Test
    void keepsTheBytesAsTheyCameIn() {
        byte[] content = Papers.reportIn("GBK");
        UUID id = imported(content, "..\\..\\etc/报\u202e告\u0007.txt");
        assertThat(originals.get(id).content()).isEqualTo(content);
        assertThat(reports.get(id).file())
                .returns("报告.txt", SourceFile::name)
                .returns(content.length, SourceFile::size);
    }

    @Test
    void refusesTheSameBytesTwiceUntilTheFirstIsWithdrawn() {
        byte[] content = Papers.reportIn("UTF-8");
        UUID first = imported(content, "a.txt");
        assertThatThrownBy(() -> imported(content, "b.txt"))
                .isInstanceOfSatisfying(
                        ImportedAlready.class, e -> assertThat(e.properties()).containsEntry("id", first));
        withdrawReport.execute(first);
        assertThat(imported(content, "c.txt")).isNotEqualTo(first);
        assertThatThrownBy(() -> restoreReport.execute(first)).isInstanceOf(ImportedAlready.class);
    }

    @Test
    void ofTwoWhoImportTheSameBytesAtOnceOneWins() throws InterruptedException, ExecutionException {
        byte[] content = Papers.reportIn("UTF-8");
        Callable<Object> attempt = () -> currentDistrict.within(DISTRICT, () -> {
            try {
                return imported(content, "a.txt");
            } catch (ImportedAlready e) {
                return e;
            }
        });
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<Object>> outcomes = two.invokeAll(List.of(attempt, attempt));
        two.shutdown();
        assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                .hasAtLeastOneElementOfType(UUID.class)
                .hasAtLeastOneElementOfType(ImportedAlready.class);
    }

    @Test
    void refusesWhatItCannotReadWithTheReason() {
        assertRefused(new byte[0], "空.txt", NotReadable.Reason.EMPTY);
        assertRefused(Papers.picture(), "报告.docx", NotReadable.Reason.UNKNOWN_FORMAT);
    }

    @Test
    void refusesADocumentWithAMarkOfSecrecy() {
        byte[] marked = ("机密 ★ 10年\n" + Papers.report()).getBytes(UTF_8);
        assertThatThrownBy(() -> imported(marked, "a.txt")).isInstanceOf(SecretMarked.class);
        assertThat(imported(("做好机密文件管理。\n" + Papers.report()).getBytes(UTF_8), "b.txt"))
                .isNotNull();
    }

    @Test
    void readsATextWithCharactersThatNoDatabaseKeeps() {
        byte[] content = Papers.report().replace("停车场", "停\u0000车场").getBytes(UTF_8);
        assertThat(words(imported(content, "a.txt"))).contains("建成标准厂房12万平方米。");
    }

    @Test
    void refusesADistrictThatDoesNotExist() {
        assertThatThrownBy(() -> currentDistrict.within("999999", () -> imported(Papers.reportIn("UTF-8"), "a.txt")))
                .isInstanceOf(NoSuchDistrict.class);
    }

    @Test
    void keepsNothingWhereItFailsInTheMiddle() {
        long before = reports.count();
        jdbc.sql("alter table proposed_target add constraint broken check (district_id <> '%s') not valid"
                        .formatted(DISTRICT))
                .update();
        try {
            assertThatThrownBy(() -> imported(Papers.reportIn("UTF-8"), "a.txt"))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("alter table proposed_target drop constraint broken").update();
        }
        assertThat(reports.count()).isEqualTo(before);
        assertThat(originals.count()).isEqualTo(before);
    }

    private UUID imported(byte[] content, String name) {
        return importReport.execute(new Upload(content, name, null, null), "督查员");
    }

    private List<String> words(UUID report) {
        return targets.findLive(report).stream().map(ProposedTarget::text).toList();
    }

    private void assertRefused(byte[] content, String name, NotReadable.Reason reason) {
        assertThatThrownBy(() -> imported(content, name))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.properties()).containsEntry("reason", reason));
    }
}

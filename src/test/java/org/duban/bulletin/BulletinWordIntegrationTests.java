package org.duban.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.testing.Clicks;
import org.duban.testing.DubanTest;
import org.duban.testing.Office;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulletinWordIntegrationTests {
    private static final String DISTRICT = "310115";

    @Autowired
    private Clicks clicks;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    private Account supervisor;
    private Unit parks;

    /** One on course, one behind, one without data. */
    @BeforeAll
    void promise() {
        supervisor = people.supervisor(DISTRICT);
        parks = people.unit(DISTRICT, "停车中心");
        promise(1, "900");
        promise(2, "100");
        promises.target(DISTRICT, 2022, 3);
    }

    private void promise(int number, String figure) {
        UUID target = promises.target(DISTRICT, 2022, number);
        promises.assign(DISTRICT, target, "LEAD", parks);
        UUID spaces = promises.indicator(DISTRICT, target, "CUMULATIVE", "新增停车泊位", "2000", "个");
        progress.accepted(DISTRICT, target, spaces, figure);
    }

    private byte[] word() {
        return clicks.open(supervisor, "/" + DISTRICT + "/2022/bulletin/2022-05.docx")
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void saysTheNumbersOfThePageAndListsWhatIsBehind() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(
                            "2022年第5期",
                            "关于2022年1—5月目标任务进展情况的通报",
                            "本期尚未公布",
                            "截至5月31日，2022年目标任务责任分解表的3项目标任务中，已完成0项，占0.0%，超进度0项，占0.0%，达进度1项，占33.4%，欠进度1项，占33.3%，其他1项，占33.3%。",
                            "附件：1.各牵头单位目标任务进展分类表")
                    .containsSubsequence("附件2", "欠进度目标任务清单", "(2)", "停车中心", "第2项任务");
            assertThat(document.getTables()).hasSize(2);
        }
    }

    @Test
    @ExtendWith(Office.class)
    void isPrintedWithItsAnnexesOnPagesOfTheirOwn() {
        List<String> pages = Office.printed(word(), "bulletin.docx");

        assertThat(pages).hasSize(3);
        assertThat(pages.get(0)).contains("各责任单位：", "督查室", "—1—");
        assertThat(pages.get(1)).startsWith("附件1").contains("停车中心");
        assertThat(pages.get(2)).startsWith("附件2").contains("第2项任务");
    }

    @Test
    void isForTheSectionAndTheLeaders() {
        assertThat(clicks.open(people.clerk(DISTRICT, parks), "/" + DISTRICT + "/2022/bulletin/2022-05.docx"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}

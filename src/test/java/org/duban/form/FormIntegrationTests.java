package org.duban.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.AbstractStringAssert;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.progress.UpdateStatus;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
class FormIntegrationTests {
    private static final String DISTRICT = "320506";
    private static int number = 200;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    @Autowired
    private ProgressUpdates updates;

    @Autowired
    private CurrentDistrict currentDistrict;

    private Unit unit;
    private Account supervisor;
    private FormClient section;
    private UUID target;
    private UUID parking;

    @BeforeEach
    void promise() {
        unit = people.unit(DISTRICT, "停车中心" + ++number);
        supervisor = people.supervisor(DISTRICT);
        section = new FormClient(mvc, supervisor);
        target = promises.target(DISTRICT, 2022, number);
        parking = promises.indicator(DISTRICT, target, "CUMULATIVE", "新增停车泊位", "2000", "个");
        promises.assign(DISTRICT, target, "LEAD", unit);
        progress.accepted(DISTRICT, target, parking, "900");
    }

    private byte[] form() {
        return section.download("2022-06", unit.id());
    }

    private AbstractStringAssert<?> answerTo(byte[] form) {
        return assertThat(section.handIn(form, "2022-06", unit.id())).bodyText();
    }

    private ProgressUpdate update() {
        return currentDistrict.within(DISTRICT, () -> updates.findByTargetIn(List.of(target)).stream()
                .filter(each -> each.period().toString().equals("2022-06"))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void givesAFormWhereOnlyTheBoxesAreOpen() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.getRow(3).getCell(5).getStringCellValue()).isEqualTo("2000个");
            assertThat(sheet.getRow(3).getCell(7).getStringCellValue()).isEqualTo("900个");
            assertThat(sheet.getRow(3).getCell(7).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(3).getCell(FormClient.VALUE).getCellStyle().getLocked())
                    .isFalse();
        }
    }

    @Test
    void showsWhatAFilledInFormChangesAndWritesNothingYet() {
        answerTo(FormClient.filled(form(), 1100, "又划了一片"))
                .contains("1 项有改动", "1100", "又划了一片", "保存并提交")
                .doesNotContain("没有采用");
        assertThat(currentDistrict.within(DISTRICT, () -> updates.findByTargetIn(List.of(target))))
                .hasSize(1);
    }

    @Test
    void isTakenOverOnBehalfOfTheUnit() {
        assertThat(mvc.post()
                        .uri("/my/updates")
                        .with(user(supervisor.username()))
                        .with(csrf())
                        .param("year", "2022")
                        .param("period", "2022-06")
                        .param("unit", unit.id().toString())
                        .param("chosen", "0", "" + number)
                        .param("submit", "all")
                        .param("lines[0].number", "" + number)
                        .param("lines[0].version", "-1")
                        .param("lines[0].readings[" + parking + "]", "1100")
                        .param("lines[0].narrative", "又划了一片"))
                .hasStatus3xxRedirection();
        assertThat(update().status()).isEqualTo(UpdateStatus.SUBMITTED);
        assertThat(update().onBehalf()).isTrue();
    }

    @Test
    void leavesOutWhatIsNotTicked() {
        assertThat(mvc.post()
                        .uri("/my/updates")
                        .with(user(supervisor.username()))
                        .with(csrf())
                        .param("year", "2022")
                        .param("period", "2022-06")
                        .param("unit", unit.id().toString())
                        .param("chosen", "0")
                        .param("lines[0].number", "" + number)
                        .param("lines[0].version", "-1")
                        .param("lines[0].narrative", "又划了一片"))
                .hasStatus3xxRedirection();
        assertThat(currentDistrict.within(DISTRICT, () -> updates.findByTargetIn(List.of(target))))
                .hasSize(1);
    }

    @Test
    void warnsOfAnOddFigure() {
        answerTo(FormClient.filled(form(), 890, "核减")).contains("比上次（900个）少了");
    }

    @Test
    void saysAtItsCellThatSomethingIsNoFigure() {
        byte[] words = FormClient.edit(
                form(), sheet -> sheet.getRow(3).getCell(FormClient.VALUE).setCellValue("快一千了"));
        answerTo(words).contains("I4", "不是数字：快一千了");
    }

    @Test
    void saysAtItsCellThatTheFormIsForAnotherPeriodOrUnit() {
        Unit other = people.unit(DISTRICT, "别家" + number);
        byte[] form = form();
        assertThat(section.handIn(form, "2022-07", unit.id())).bodyText().contains("I4", "这是另一期的填报表：2022-06");
        assertThat(section.handIn(form, "2022-06", other.id())).bodyText().contains("I4", "这是另一个单位的填报表");
    }

    @Test
    void saysThatTheTargetWasChangedOrTheKeyIsGone() {
        byte[] form = FormClient.filled(form(), 1100, "");
        promises.change(DISTRICT, parking, "2500");
        answerTo(form).contains("下载以后目标有调整");
        answerTo(FormClient.edit(form, sheet -> sheet.getRow(3).getCell(0).setCellValue("改过")))
                .contains("编号不见了或被改过");
    }

    @Test
    void doesNotTickWhatSomebodyWroteOnMeanwhile() {
        byte[] form = FormClient.filled(form(), 1100, "旧表");
        progress.draft(DISTRICT, target, unit, "2022-06", "新写的话");
        answerTo(form)
                .contains("这张表下载以后，这一项又有人填过", "新写的话", "旧表")
                .containsPattern("name=\"chosen\" value=\"" + number + "\" aria-label");
    }

    @Test
    void isNoOtherWorkbook() {
        byte[] other = FormClient.edit(form(), sheet -> sheet.getWorkbook().setSheetName(0, "别的表"));
        answerTo(other).contains("不是从这里下载的填报表");
    }
}

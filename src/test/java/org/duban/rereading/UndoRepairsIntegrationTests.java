package org.duban.rereading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.draft.DraftEditor;
import org.duban.intake.ImportReport;
import org.duban.reading.Repair;
import org.duban.reading.Repair.Kind;
import org.duban.report.NotADraft;
import org.duban.report.Papers;
import org.duban.report.ProposedState;
import org.duban.report.ProposedTarget;
import org.duban.report.ProposedTargets;
import org.duban.report.ReportTexts;
import org.duban.report.Reports;
import org.duban.report.Section;
import org.duban.report.Sections;
import org.duban.report.Upload;
import org.duban.shared.ChangedMeanwhile;
import org.duban.testing.DubanTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DubanTest
class UndoRepairsIntegrationTests {
    private static final String LIBRARIES = "新建图书馆2座。";
    private static final String ESTATES = "改造老旧小区16个，新建口袋公园8个。";

    @Autowired
    private ImportReport importReport;

    @Autowired
    private UndoRepairs undoRepairs;

    @Autowired
    private RedoRepairs redoRepairs;

    @Autowired
    private AcknowledgeLoss acknowledgeLoss;

    @Autowired
    private DraftEditor editor;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportTexts texts;

    @Autowired
    private Sections sections;

    @Autowired
    private ProposedTargets targets;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Autowired
    private TransactionTemplate transaction;

    private UUID report = new UUID(0, 0);

    @BeforeEach
    void draft() {
        currentDistrict.enter("140106");
        report = importReport.execute(new Upload(Papers.noted(), "报告.txt", null, null), "督查员");
    }

    @AfterEach
    void leave() {
        currentDistrict.leave();
    }

    @Test
    void undoesOneAndMakesItAgain() {
        String repaired = texts.get(report).text();
        Repair note = made("(guǎn)");
        undo(note);
        assertThat(words()).contains("新建图书馆(guǎn)2座。").doesNotContain(LIBRARIES);
        assertThat(texts.get(report).undone()).extracting(Repair::place).containsExactly(note.place());
        redoRepairs.execute(report, form(note));
        assertThat(texts.get(report).text()).isEqualTo(repaired);
        assertThat(texts.get(report).undone()).isEmpty();
        assertThat(words()).contains(LIBRARIES);
    }

    @Test
    void undoesAWholeKind() {
        undoRepairs.execute(report, all(Kind.TRADITIONAL_SCRIPT));
        assertThat(texts.get(report).repairs()).extracting(Repair::kind).containsOnly(Kind.PINYIN_NOTE);
        assertThat(words()).contains("新建圖書館2座。");
        redoRepairs.execute(report, all(Kind.TRADITIONAL_SCRIPT));
        assertThat(words()).contains(LIBRARIES);
    }

    @Test
    void keepsWhatWasCorrectedWhereTheSentenceIsUnchanged() {
        editor.split(report, find(ESTATES), 10);
        ProposedTarget activities = find("组织读书活动，丰富群众文化生活。");
        editor.drop(report, activities);
        UUID added = editor.add(report, 2);
        assertThat(undo(made("(guǎn)"))).isEmpty();
        assertThat(words())
                .contains("改造老旧小区16个，", "新建口袋公园8个。", "新建图书馆(guǎn)2座。")
                .doesNotContain(activities.text());
        assertThat(targets.get(report, added).state()).isEqualTo(ProposedState.LIVE);
        ProposedTarget parks = find("新建口袋公园8个。");
        assertThat(parks.span().in(texts.get(report).text())).isEqualTo(parks.text());
        assertThat(parks.indicators())
                .allSatisfy(each ->
                        assertThat(each.span().in(texts.get(report).text())).isEqualTo(each.quote()));
    }

    @Test
    void saysWhichCorrectionsItCouldNotKeepUntilAPersonHasSeenThem() {
        editor.split(report, find(ESTATES), 10);
        Section culture = sections.findLive(report).get(0);
        editor.rename(report, culture, "文化");
        assertThat(undo(made("(jiù)"))).containsExactly("改造老旧小区16个，", "新建口袋公园8个。");
        assertThat(words()).contains("改造老旧(jiù)小区16个，新建口袋公园8个。").doesNotContain("新建口袋公园8个。");
        assertThat(sections.findLive(report)).extracting(Section::title).containsExactly("文化");
        acknowledgeLoss.execute(report);
        assertThat(undo(made("(fā)"))).containsExactly("文化");
        redoRepairs.execute(report, all(Kind.PINYIN_NOTE));
        assertThat(texts.get(report).unkept()).containsExactly("文化");
        undo(made("(fā)"));
        assertThat(sections.findLive(report)).extracting(Section::title).containsExactly("发(fā)展文化事业");
    }

    @Test
    void leavesThePlacesOfTheOtherTargetsWhereTheirWordsAre() {
        List<UUID> before =
                targets.findLive(report).stream().map(ProposedTarget::id).toList();
        undo(made("(fā)"));
        String text = texts.get(report).text();
        assertThat(targets.findLive(report)).extracting(ProposedTarget::id).isEqualTo(before);
        assertThat(targets.findLive(report))
                .allSatisfy(each -> assertThat(each.span().in(text)).isEqualTo(each.text()));
    }

    @Test
    void refusesWhereThePersonSawAnotherReading() {
        Repair first = made("(guǎn)");
        RepairForm seen = form(made("(jiù)"));
        undo(first);
        assertThatThrownBy(() -> undoRepairs.execute(report, seen)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesInAPublishedReport() {
        RepairForm form = all(Kind.PINYIN_NOTE);
        transaction.executeWithoutResult(status -> reports.getForChange(report).publish(Instant.EPOCH));
        assertThatThrownBy(() -> undoRepairs.execute(report, form)).isInstanceOf(NotADraft.class);
    }

    private List<String> undo(Repair repair) {
        undoRepairs.execute(report, form(repair));
        return texts.get(report).unkept();
    }

    private RepairForm form(Repair repair) {
        Repair.Place place = repair.place();
        return new RepairForm(
                place.kind(), place.source().start(), place.source().end(), version(), null);
    }

    private RepairForm all(Kind kind) {
        return new RepairForm(kind, null, null, version(), null);
    }

    private long version() {
        return texts.get(report).version();
    }

    private Repair made(String before) {
        return texts.get(report).repairs().stream()
                .filter(repair -> repair.before().equals(before))
                .findFirst()
                .orElseThrow();
    }

    private ProposedTarget find(String text) {
        return targets.findLive(report).stream()
                .filter(target -> target.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words() {
        return targets.findLive(report).stream().map(ProposedTarget::text).toList();
    }
}

package org.duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.table.MergedTable;
import org.duban.table.TargetRow;
import org.duban.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader has in hand: the pages as they leave the printer. */
@ExtendWith(Office.class)
class PrintedPagesTests {
    private static final String HEADINGS = "序号目标名称工作标准分管领导牵头单位配合单位";

    @ParameterizedTest
    @EnumSource(Paper.class)
    void thePagesOfTheDocumentForWordEndWhereItsMergedCellsDo(Paper paper) throws IOException {
        PrintedTable table = PaperMother.table(new PrintForm(paper, null, null, null), PaperMother.rows());
        byte[] bytes = PaperMother.written(new TableDocument(), table);
        List<String> pages = Office.printed(bytes, "word-" + paper + ".docx");

        assertThat(pages).hasSize(endsOfPages(bytes));
        assertEachPageSaysWhoseTargetsItShows(pages);
    }

    @Test
    void thePagesOfThePdfSayTheSame() throws IOException {
        PrintedTable table = PaperMother.table(PaperMother.PLAIN, PaperMother.rows());
        Path file = Files.createDirectories(Path.of("target", "pictures")).resolve("table.pdf");
        Files.write(file, PaperMother.written(new TablePdf(), table));
        assertEachPageSaysWhoseTargetsItShows(Office.pages(file));
    }

    @Test
    void aHighRowGoesOnOnTheNextPageAndTheRowsAfterItStandWhereTheyWereLaidOut() throws IOException {
        PrintedTable table = PaperMother.table(PaperMother.PLAIN, PaperMother.longRows());
        MergedTable annex = table.annexes().get(0);
        List<PaperPage> laidOut = new PageBreaks(
                        new PaperColumns(table, annex), Paper.A4, new TextLines(new OfficeLetters()))
                .pages(annex, AnnexHeading.of(table, annex).height());
        List<String> pages = Office.printed(PaperMother.written(new TableDocument(), table), "long-rows.docx");

        assertThat(laidOut).anyMatch(PaperPage::goesOn).anyMatch(page -> page.begun()
                .isEmpty());
        assertThat(pages).hasSameSizeAs(laidOut);
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i);
            assertThat(laidOut.get(i).begun())
                    .allSatisfy(row -> assertThat(page).contains("第" + row.number() + "件事"));
        }
        assertNoneIsAlmostEmpty(pages);
    }

    @Test
    void aHighRowOfThePdfLosesNoWordAndSaysOnEachPageWhoseItIs() throws IOException {
        List<TargetRow> rows = PaperMother.longRows();
        Path file = Files.createDirectories(Path.of("target", "pictures")).resolve("high-rows.pdf");
        Files.write(file, PaperMother.written(new TablePdf(), PaperMother.table(PaperMother.PLAIN, rows)));
        List<String> pages = Office.pages(file);

        assertNoneIsAlmostEmpty(pages);
        assertThat(pages).allMatch(page -> page.contains("吴某") && page.contains("路桥局"));
        String whole = String.join("", pages);
        assertThat(whole.split("树", -1))
                .hasSize(1
                        + rows.stream()
                                .mapToInt(row -> row.text().split("树", -1).length - 1)
                                .sum());
    }

    private static void assertNoneIsAlmostEmpty(List<String> pages) {
        assertThat(pages.subList(1, pages.size() - 1))
                .allSatisfy(page -> assertThat(page).hasSizeGreaterThan(350));
    }

    @Test
    void theWorkbookIsPrintedAcrossWithItsHeadingsOnEachPage() throws IOException {
        PrintedTable table = PaperMother.table(PaperMother.PLAIN, PaperMother.rows());
        List<String> pages = Office.printed(PaperMother.written(new TableWorkbook(), table), "excel.xlsx");

        assertThat(pages).hasSizeBetween(4, 9);
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("工作标准", "配合单位"));
        assertThat(String.join("", pages)).contains(PaperMother.TITLE, "第60件事", "园林局", "东溪街道");
    }

    private static void assertEachPageSaysWhoseTargetsItShows(List<String> pages) {
        assertThat(pages).allSatisfy(page -> assertThat(page).contains(HEADINGS));
        assertThat(pages).allMatch(page -> page.contains("通路") || page.contains("绿水") || page.contains("安居"));
        assertThat(pages).allMatch(page -> page.contains("吴某") || page.contains("周某"));
        assertThat(pages).allMatch(page -> page.contains("财务局、东溪街道"));
        String whole = String.join("", pages);
        assertThat(whole).contains("附件1", "重点工作责任分解表", "附件2", "民生实事责任分解表");
        assertThat(IntStream.rangeClosed(1, 60)).allMatch(number -> whole.contains("第" + number + "件事"));
        assertThat(IntStream.rangeClosed(1, pages.size()))
                .allMatch(number -> pages.get(number - 1).contains("—" + number + "—"));
    }

    private static int endsOfPages(byte[] bytes) throws IOException {
        return (int) OfficialDocument.of(bytes).tables().stream()
                .flatMap(table -> OfficialDocument.rows(table).stream())
                .filter(OfficialDocument::endsPage)
                .count();
    }
}

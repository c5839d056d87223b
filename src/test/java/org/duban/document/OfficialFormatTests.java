package org.duban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.document.OfficialDocument.rows;

import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.duban.table.RowMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** GB/T 9704-2012, as far as it concerns the landscape annexes of a document. */
class OfficialFormatTests {
    private OfficialDocument document;

    @BeforeEach
    void write() throws IOException {
        document = document(PaperMother.PLAIN);
    }

    @Test
    void thePaperIsA4AcrossAndA3ByChoice() throws IOException {
        assertThat(millimetres(document.section().getPgSz())).containsExactly(297, 210);
        assertThat(document.section().getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        OfficialDocument large = document(new PrintForm(Paper.A3, null, null, null));
        assertThat(millimetres(large.section().getPgSz())).containsExactly(420, 297);
    }

    @Test
    void theMarginsTurnWithThePage() {
        CTPageMar margins = document.section().getPgMar();
        assertThat(List.of(margins.getTop(), margins.getRight(), margins.getBottom(), margins.getLeft()))
                .extracting(OfficialFormatTests::millimetres)
                .as("binding 28, head 37, cut 26, foot 35")
                .containsExactly(28, 37, 26, 35);
    }

    @Test
    void theMarkOfAnAnnexStandsFlushLeftInItsFirstLineInBlackLettersOfThirdSize() {
        XWPFParagraph mark = document.paragraph("附件1");
        assertThat(document.font(mark)).isEqualTo("黑体");
        assertThat(document.points(mark)).isEqualTo(16);
        assertThat(paragraph(mark).getJc().getVal()).isEqualTo(STJc.LEFT);
        assertThat(document.paragraph("附件2").isPageBreak()).isTrue();
    }

    @Test
    void theTitleStandsInTheThirdLineCentredInSongLettersOfSecondSize() {
        XWPFParagraph title = document.paragraph("重点工作责任分解表");
        assertThat(document.font(title)).isEqualTo("方正小标宋简体");
        assertThat(document.points(title)).isEqualTo(22);
        assertThat(paragraph(title).getJc().getVal()).isEqualTo(STJc.CENTER);
        assertThat(paragraph(title).getSpacing().getBefore())
                .as("one line of 29 points between")
                .isEqualTo(BigInteger.valueOf(580));
    }

    @Test
    void theTableIsInFangsongAndItsHeadingsInBlackLetters() {
        XWPFTable table = document.tables().get(0);
        assertThat(document.font(table.getRow(0).getCell(0).getParagraphArray(0)))
                .isEqualTo("黑体");
        XWPFParagraph text = table.getRow(1).getCell(3).getParagraphArray(0);
        assertThat(document.font(text)).isEqualTo("仿宋_GB2312");
        assertThat(document.points(text)).as("五号").isEqualTo(10.5);
    }

    @Test
    void everyStyleNamesItsTypefaceForChineseLettersAndEachHasAStandIn() throws IOException {
        String typefaces = document.part("word/fontTable.xml");
        assertThat(document.part("word/_rels/document.xml.rels")).contains("fontTable.xml");
        for (String id : List.of("annex", "title", "note", "heading", "cell", "centred", "number")) {
            CTStyle style = document.document().getStyles().getStyle(id).getCTStyle();
            assertThat(typefaces)
                    .containsPattern("w:name=\"" + OfficialDocument.fonts(style).getEastAsia() + "\"><w:altName");
        }
    }

    @Test
    void pageNumbersStandBetweenDashesOutsideInSongLettersOfFourthSize() throws IOException {
        assertThat(document.part("word/settings.xml")).contains("evenAndOddHeaders");
        assertThat(number("default")).contains("<wp:align>bottom</wp:align>", "<w:jc w:val=\"right\"/>");
        assertThat(number("even")).contains("<wp:align>top</wp:align>", "<w:jc w:val=\"left\"/>");
        assertThat(number("even")).contains("— ", "PAGE", " —", "vert=\"vert\"", "w:left=\"280\" w:right=\"280\"");
        CTStyle style = document.document().getStyles().getStyle("number").getCTStyle();
        assertThat(OfficialDocument.fonts(style).getAscii()).isEqualTo("宋体");
        assertThat(style.getRPr().getSzArray(0).getVal()).hasToString("28");
    }

    @Test
    void theHeadingsAreRepeatedOnEveryPageAndNoShortRowIsBroken() {
        for (XWPFTable table : document.tables()) {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        }
    }

    @Test
    void aMergedCellSaysAgainOnEachPageWhatItHolds() {
        XWPFTable table = document.tables().get(0);
        List<XWPFTableRow> rows = rows(table);
        assertThat(rows).filteredOn(OfficialDocument::endsPage).hasSizeGreaterThan(3);
        for (int i = 1; i < rows.size(); i++) {
            if (OfficialDocument.endsPage(rows.get(i - 1))) {
                assertThat(rows.get(i).getCell(1).getText()).isIn("通路", "绿水");
                assertThat(rows.get(i).getTableCells()).noneMatch(OfficialFormatTests::goesOn);
            }
        }
        assertThat(rows).anyMatch(row -> row.getTableCells().stream().anyMatch(OfficialFormatTests::goesOn));
    }

    @Test
    void theNumberAndDayOfItsDocumentAreWrittenAsTheStandardAsks() throws IOException {
        PrintForm form = new PrintForm(null, null, "清政发[2022]1号", LocalDate.of(2022, 2, 9));
        OfficialDocument numbered = document(form);
        assertThat(numbered.paragraph("清政发〔2022〕1号附件1")).isNotNull();
        assertThat(numbered.document().getParagraphs())
                .extracting(XWPFParagraph::getText)
                .contains("（2022年2月9日印发）");
    }

    @Test
    void columnsThatHoldNothingAreLeftOut() throws IOException {
        assertThat(headings(document)).containsExactly("序号", "目标名称", "工作标准", "分管领导", "牵头单位", "配合单位");
        var under = List.of(RowMother.underWay(PaperMother.rows().get(0), "6月底", 45));
        assertThat(headings(OfficialDocument.of(
                        PaperMother.written(new TableDocument(), PaperMother.table(PaperMother.PLAIN, under)))))
                .endsWith("时限", "进展（%）", "亮灯");
    }

    private static OfficialDocument document(PrintForm form) throws IOException {
        return OfficialDocument.of(
                PaperMother.written(new TableDocument(), PaperMother.table(form, PaperMother.rows())));
    }

    private static List<String> headings(OfficialDocument document) {
        return document.tables().get(0).getRow(0).getTableCells().stream()
                .map(cell -> cell.getText())
                .toList();
    }

    private static boolean goesOn(org.apache.poi.xwpf.usermodel.XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties.isSetVMerge() && properties.getVMerge().getVal() == STMerge.CONTINUE;
    }

    private CTPPrGeneral paragraph(XWPFParagraph paragraph) {
        return document.style(paragraph).getPPr();
    }

    /** The header of odd or even pages. */
    private String number(String pages) throws IOException {
        var references = document.section().getHeaderReferenceList();
        String id = references.stream()
                .filter(each -> each.getType().toString().equals(pages))
                .findFirst()
                .orElseThrow()
                .getId();
        return document.part(document.document()
                .getRelationById(id)
                .getPackagePart()
                .getPartName()
                .getName()
                .substring(1));
    }

    private static List<Integer> millimetres(CTPageSz size) {
        return List.of(millimetres(size.getW()), millimetres(size.getH()));
    }

    private static int millimetres(Object twips) {
        return Math.round(Integer.parseInt(twips.toString()) * 25.4f / 1440);
    }
}

package org.duban.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.duban.reading.file.RawDocument.RawCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxFileTests {
    @Test
    void readsParagraphs() {
        RawDocument document = read(word -> {
            word.createParagraph().createRun().setText("一、今年工作");
            word.createParagraph().createRun().setText("新建停车位300个。");
        });

        assertThat(document.format()).isEqualTo("docx");
        assertThat(document.text()).isEqualTo("一、今年工作\n新建停车位300个。\n");
    }

    @Test
    void printsTheNumbersThatWordPrints() {
        RawDocument document = read(word -> {
            BigInteger list = numbering(word, STNumberFormat.CHINESE_COUNTING, "（%1）");
            numbered(word, list, "提升城市品质");
            numbered(word, list, "改善人居环境");
        });

        assertThat(document.text()).isEqualTo("（一）提升城市品质\n（二）改善人居环境\n");
    }

    @Test
    void spreadsCellsThatAreMergedDownAndAcross() {
        RawDocument document = read(word -> {
            XWPFTable table = word.createTable(3, 2);
            fill(table, "任务", "单位", "修缮校舍", "教育局", "新建泵站", "");
            merge(table, 1, STMerge.RESTART);
            merge(table, 2, STMerge.CONTINUE);
            table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        });

        assertThat(words(document))
                .containsExactly(List.of("任务", "任务", "单位"), List.of("修缮校舍", "教育局", ""), List.of("新建泵站", "教育局", ""));
        assertThat(document.tables().get(0).rows().get(2).get(1)).matches(RawCell::merged);
    }

    @Test
    void setsNotesBehindTheTextUnderTheirMarks() {
        RawDocument document = read(word -> {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.createRun().setText("推进“三园共建”");
            var note = word.createFootnote();
            note.createParagraph().createRun().setText("“三园共建”：指三类园区共同建设。");
            paragraph.addFootnoteReference(note);
            paragraph.createRun().setText("工程。");
        });

        assertThat(document.text()).isEqualTo("推进“三园共建”〔1〕工程。\n〔1〕“三园共建”：指三类园区共同建设。\n");
    }

    static RawDocument read(Consumer<XWPFDocument> writing) {
        return new FileReader().read(bytes(writing), "方案.docx");
    }

    static byte[] bytes(Consumer<XWPFDocument> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            writing.accept(word);
            word.write(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    static List<List<String>> words(RawDocument document) {
        return document.tables().get(0).rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.span().in(document.text()))
                        .toList())
                .toList();
    }

    private static void fill(XWPFTable table, String... words) {
        for (int i = 0; i < words.length; i++) {
            table.getRow(i / 2).getCell(i % 2).setText(words[i]);
        }
    }

    private static void merge(XWPFTable table, int row, STMerge.Enum how) {
        table.getRow(row).getCell(1).getCTTc().addNewTcPr().addNewVMerge().setVal(how);
    }

    private static void numbered(XWPFDocument word, BigInteger list, String words) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(words);
    }

    private static BigInteger numbering(XWPFDocument word, STNumberFormat.Enum format, String pattern) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(pattern);
        var numbering = word.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}

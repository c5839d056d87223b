package org.duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class LetterDocumentTests {
    private static byte[] letter(int paragraphs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String sentence = "云岫区年度目标任务责任分解表中的这一项任务已经逾期，请认真分析原因，明确整改措施、责任人和完成时间。";
        new LetterDocument()
                .write(
                        new OfficialLetter(
                                "督办单〔2026〕1号",
                                "签发人：",
                                "关于2026年第7项目标任务的督办单",
                                "云岫区住房和城乡建设局",
                                Collections.nCopies(paragraphs, sentence),
                                "云岫区督查室",
                                LocalDate.of(2026, 7, 5)),
                        out);
        return out.toByteArray();
    }

    @Test
    void hasThePageOfTheStandard() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter(2)))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgMar().getTop()).isEqualTo(twips(37));
            assertThat(section.getPgMar().getLeft()).isEqualTo(twips(28));
            assertThat(section.getPgMar().getRight()).isEqualTo(twips(26));
            assertThat(section.getPgMar().getBottom()).isEqualTo(twips(35));
            assertThat(section.getDocGrid().getType()).hasToString("lines");
            assertThat(document.getParagraphs()
                            .get(document.getParagraphs().size() - 1)
                            .getText())
                    .isEqualTo("2026年7月5日");
            assertThat(document.getParagraphs().get(2).getText()).isEqualTo("云岫区住房和城乡建设局：");
        }
    }

    @Test
    void setsTheSenderOverTheMiddleOfTheDate() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter(1)))) {
            assertThat(document.getParagraphs()
                            .get(document.getParagraphs().size() - 2)
                            .getCTP()
                            .getPPr()
                            .getInd()
                            .getRightChars())
                    .as("both are six letters wide, and the date stands four from the edge")
                    .hasToString("400");
        }
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }

    @Test
    @ExtendWith(Office.class)
    void isPrintedWithItsNumbersOnBothPages() throws IOException {
        List<String> pages = Office.printed(letter(14), "letter.docx");

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("督办单〔2026〕1号签发人：", "关于2026年第7项目标任务的督办单", "—1—");
        assertThat(pages.get(1)).contains("云岫区督查室", "2026年7月5日", "—2—");
    }
}

package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.springframework.stereotype.Component;

/** Writes letters for Word, WPS and LibreOffice in the format of official documents (GB/T 9704-2012), to be signed on paper. */
@Component
public class LetterDocument {
    /** Of a file that it writes. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String ANNEX = "附件";
    /** Of the date, in hundredths of a letter. */
    private static final int DATE_INDENT = 400;

    private static final int HALF = 50;
    /** The width of a letter, in twips. */
    private static final int LETTER = 315;

    /** The letter as a docx file. */
    public void write(OfficialLetter letter, OutputStream out) throws IOException {
        write(letter, List.of(), out);
    }

    /** The letter as a docx file, each of its annexes on a page of its own. */
    public void write(OfficialLetter letter, List<LetterTable> annexes, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new DocumentParts(document).addLooks(Paper.A4);
            new LetterPage(document).add();
            mark(document, letter);
            paragraph(document, "title", letter.title());
            paragraph(document, "addressee", letter.addressee() + "：");
            letter.paragraphs().forEach(text -> paragraph(document, "body", text));
            name(document, annexes);
            paragraph(document, "body", "");
            indent(paragraph(document, "sender", letter.sender()), letter.sender(), date(letter));
            paragraph(document, "date", date(letter));
            LetterAnnex annex = new LetterAnnex(document);
            for (int at = 0; at < annexes.size(); at++) {
                annex.add(ANNEX + (annexes.size() > 1 ? at + 1 : ""), annexes.get(at));
            }
            document.getProperties().getCoreProperties().setTitle(letter.title());
            document.write(out);
        }
    }

    /** 7.3.4: “如有附件，在正文下空一行左空二字编排‘附件’二字，后标全角冒号和附件名称。如有多个附件，使用阿拉伯数字标注附件顺序号……附件名称后不加标点符号。” */
    private static void name(XWPFDocument document, List<LetterTable> annexes) {
        for (int at = 0; at < annexes.size(); at++) {
            String number = annexes.size() > 1 ? at + 1 + "." : "";
            String before = at == 0 ? ANNEX + "：" : "　　　";
            if (at == 0) {
                paragraph(document, "body", "");
            }
            paragraph(document, "body", before + number + annexes.get(at).title());
        }
    }

    /** 7.3.5.4: “成文日期用阿拉伯数字将年、月、日标全……月、日不编虚位”. */
    private static String date(OfficialLetter letter) {
        return "%d年%d月%d日"
                .formatted(
                        letter.date().getYear(),
                        letter.date().getMonthValue(),
                        letter.date().getDayOfMonth());
    }

    /** The place to sign is on the right of the same line. */
    private static void mark(XWPFDocument document, OfficialLetter letter) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("mark");
        XWPFRun run = paragraph.createRun();
        run.setText(letter.mark());
        run.addTab();
        run.setText(letter.signer());
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String look, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(look);
        DocumentText.write(paragraph, text);
        return paragraph;
    }

    /** 7.3.5.1: “成文日期一般右空四字编排……在成文日期之上、以成文日期为准居中编排发文机关署名”; a digit is half as wide as a letter. */
    private static void indent(XWPFParagraph paragraph, String sender, String date) {
        long halves = date.chars().map(each -> Character.isDigit(each) ? 1 : 2).sum();
        long hundredths = Math.max(0, DATE_INDENT + (halves * HALF - sender.length() * 2L * HALF) / 2);
        CTInd place = paragraph.getCTP().getPPr().addNewInd();
        place.setRightChars(BigInteger.valueOf(hundredths));
        place.setRight(BigInteger.valueOf(hundredths * LETTER / (2 * HALF)));
    }
}

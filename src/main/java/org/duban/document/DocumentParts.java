package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What a document for Word has beside its text: styles, typefaces, the page and its numbers. They lie as files beside this class. */
class DocumentParts {
    private static final String FONTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONTS_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private final XWPFDocument document;

    DocumentParts(XWPFDocument document) {
        this.document = document;
    }

    /** Adds the styles, and by what a machine without the typefaces of the standard may replace them. */
    void addLooks(Paper paper) throws IOException {
        String styles = text("styles.xml")
                .replace("{half-points}", String.valueOf(Math.round(paper.letters() * 2)))
                .replace("{pitch}", String.valueOf(paper.pitch() * 20));
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            PackagePart fonts = document.getPackage().createPart(name, FONTS);
            try (OutputStream out = fonts.getOutputStream()) {
                out.write(text("fontTable.xml").getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONTS_RELATION);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Turns the page, with its number beside the table: on the right of an odd upright page, on the left of an even one. */
    void addPage(Paper paper) throws IOException {
        addNumber(HeaderFooterType.DEFAULT, "bottom", "right");
        addNumber(HeaderFooterType.EVEN, "top", "left");
        document.setEvenAndOddHeadings(true);
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(length(paper.width()));
        size.setH(length(paper.height()));
        size.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(length(Paper.TOP));
        margins.setRight(length(Paper.RIGHT));
        margins.setBottom(length(Paper.BOTTOM));
        margins.setLeft(length(Paper.LEFT));
        margins.setHeader(length(Paper.TOP / 2));
        margins.setFooter(length(Paper.BOTTOM / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private void addNumber(HeaderFooterType pages, String end, String side) throws IOException {
        String number = text("page-number.xml").replace("{end}", end).replace("{side}", side);
        try {
            document.createHeader(pages)
                    .setHeaderFooter(HdrDocument.Factory.parse(number).getHdr());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger length(int millimetres) {
        return BigInteger.valueOf(Paper.twips(millimetres));
    }

    private static String text(String file) {
        try (InputStream in = DocumentParts.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

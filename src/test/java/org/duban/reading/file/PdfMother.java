package org.duban.reading.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes PDFs with Chinese text, in the font that every reader brings along. */
public final class PdfMother {
    private static final int SIZE = 16;
    private static final int LEFT = 80;
    private static final int TOP = 760;

    private PdfMother() {}

    /** A document of pages of lines; a full-width blank indents. */
    public static byte[] pdf(List<List<String>> pages) {
        return pdf(pages, null);
    }

    static byte[] pdf(List<List<String>> pages, @org.jspecify.annotations.Nullable String password) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                document.addPage(page(document, lines));
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static PDPage page(PDDocument document, List<String> lines) throws IOException {
        StringBuilder content = new StringBuilder("BT /F1 " + SIZE + " Tf\n");
        for (int i = 0; i < lines.size(); i++) {
            int indent = lines.get(i).length() - lines.get(i).stripLeading().length();
            byte[] words = lines.get(i).strip().getBytes(StandardCharsets.UTF_16BE);
            content.append("1 0 0 1 %d %d Tm <%s> Tj\n"
                    .formatted(
                            LEFT + indent * SIZE, TOP - i * 30, HexFormat.of().formatHex(words)));
        }
        PDPage page = new PDPage();
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream()) {
            out.write((content + "ET").getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F1", font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        return page;
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem("Registry", new COSString("Adobe"));
        system.setItem("Ordering", new COSString("GB1"));
        system.setItem("Supplement", COSInteger.get(4));
        COSDictionary glyphs = new COSDictionary();
        glyphs.setName(COSName.TYPE, "Font");
        glyphs.setName(COSName.SUBTYPE, "CIDFontType0");
        glyphs.setName(COSName.BASE_FONT, "STSong-Light");
        glyphs.setItem("CIDSystemInfo", system);
        COSArray descendants = new COSArray();
        descendants.add(glyphs);
        COSDictionary font = new COSDictionary();
        font.setName(COSName.TYPE, "Font");
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem("DescendantFonts", descendants);
        return font;
    }
}

package org.duban.reading.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip archives of named parts. */
final class ZipMother {
    private ZipMother() {}

    /** An archive of pairs of name and content. */
    static byte[] zip(String... namesAndParts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndParts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndParts[i]));
                zip.write(namesAndParts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    /** An OFD document of one page with these lines, each at its place. */
    static byte[] ofd(String... textObjects) {
        return zip(
                "OFD.xml",
                "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
                "Doc_0/Document.xml",
                "<ofd:Document xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages></ofd:Document>",
                "Doc_0/Pages/Page_0/Content.xml",
                "<ofd:Page xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Content><ofd:Layer>"
                        + String.join("", textObjects) + "</ofd:Layer></ofd:Content></ofd:Page>");
    }

    static String text(int left, int top, String words) {
        return "<ofd:TextObject Boundary='%d %d 100 6' Size='5'><ofd:TextCode X='0' Y='4'>%s</ofd:TextCode></ofd:TextObject>"
                .formatted(left, top, words);
    }
}

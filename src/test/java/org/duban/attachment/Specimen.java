package org.duban.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The mother of small genuine files of every kind that is taken. */
final class Specimen {
    private Specimen() {}

    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    static byte[] of(FileKind kind) {
        return switch (kind) {
            case PDF -> written(Specimen::pdf);
            case OFD -> zip(Map.of("OFD.xml", new byte[] {'<'}));
            case DOCX -> written(out -> new XWPFDocument().write(out));
            case DOC -> written(Specimen::doc);
            case XLSX -> written(out -> new XSSFWorkbook().write(out));
            case XLS -> written(out -> new HSSFWorkbook().write(out));
            case JPG -> written(out -> ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "jpg", out));
            case PNG -> written(out -> ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", out));
        };
    }

    static byte[] zip(Map<String, byte[]> parts) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
        });
    }

    private static void pdf(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
    }

    private static void doc(OutputStream out) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(InputStream.nullInputStream(), "WordDocument");
            file.writeFilesystem(out);
        }
    }

    private static byte[] written(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package org.duban.reading.file;

import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.reading.DocumentReader;
import org.duban.reading.NotReadable;
import org.duban.reading.NotReadable.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Takes text and tables out of a file of any supported format. */
@NamedInterface("file")
public final class FileReader {
    private static final List<Format> FORMATS = List.of(
            new ForeignFile(),
            new PdfFile(),
            new DocxFile(),
            new OfdFile(),
            new LockedOfficeFile(),
            new DocFile(),
            new ExcelFile(),
            new MhtFile(),
            new HtmlFile(),
            new TextFile());

    /**
     * Reads the bytes of a file. What counts is the content; the name decides only between text and a pasted page.
     *
     * @throws NotReadable where the content is empty, too large, too complex, damaged, locked or of no known format
     */
    public RawDocument read(byte[] content, @Nullable String fileName) {
        requireSize(content);
        RawDocument document = read(new Content(content, fileName));
        if (document.text().isBlank()) {
            throw new NotReadable(Reason.NO_TEXT, "no text in this " + document.format());
        }
        return document;
    }

    /**
     * Opens an Excel workbook of 2007 and later for reading cell by cell; nothing in it is evaluated or followed.
     *
     * @throws NotReadable where the content is empty, too large, too complex, damaged, locked or no such workbook
     */
    public XSSFWorkbook workbook(byte[] bytes) {
        requireSize(bytes);
        Content content = new Content(bytes, null);
        if (new LockedOfficeFile().recognises(content)) {
            throw new NotReadable(Reason.PASSWORD, "the file is encrypted");
        }
        if (!ExcelFile.isModern(content)) {
            throw new NotReadable(Reason.UNKNOWN_FORMAT, "no workbook");
        }
        return guarded(() -> ExcelFile.open(content));
    }

    /** Takes something out of a file that may be damaged. */
    private interface Opening<T> {
        T open() throws IOException;
    }

    private static void requireSize(byte[] content) {
        if (content.length == 0) {
            throw new NotReadable(Reason.EMPTY, "no content");
        }
        if (content.length > DocumentReader.LARGEST) {
            throw new NotReadable(Reason.TOO_LARGE, "more than " + DocumentReader.LARGEST + " bytes");
        }
    }

    private static RawDocument read(Content content) {
        Format format = FORMATS.stream()
                .filter(candidate -> candidate.recognises(content))
                .findFirst()
                .orElseThrow(() -> new NotReadable(Reason.UNKNOWN_FORMAT, "no known format"));
        return guarded(() -> format.read(content));
    }

    /** Whatever a library makes of a hostile file, the caller learns only that it is not readable, and why. */
    private static <T> T guarded(Opening<T> opening) {
        try {
            return opening.open();
        } catch (NotReadable refusal) {
            throw refusal;
        } catch (EncryptedDocumentException locked) {
            throw new NotReadable(Reason.PASSWORD, "the file is encrypted", locked);
        } catch (StackOverflowError error) {
            throw new NotReadable(Reason.TOO_COMPLEX, "nested too deeply", error);
        } catch (RecordFormatException tooLarge) {
            throw new NotReadable(Reason.TOO_COMPLEX, "a part too large to be honest", tooLarge);
        } catch (IOException | RuntimeException error) {
            if (String.valueOf(error.getMessage()).startsWith("Zip bomb")) {
                throw new NotReadable(Reason.TOO_COMPLEX, "packed too densely to be honest", error);
            }
            throw new NotReadable(Reason.DAMAGED, "cannot be read: " + error.getMessage(), error);
        }
    }
}

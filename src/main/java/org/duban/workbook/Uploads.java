package org.duban.workbook;

import java.io.IOException;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.reading.NotReadable;
import org.duban.reading.file.FileReader;
import org.duban.shared.Refusal;
import org.springframework.stereotype.Component;

/** Opens workbooks that people hand in: nothing in them is evaluated or followed. */
@Component
public class Uploads {
    private final FileReader files = new FileReader();
    private final Headings headings;

    Uploads(Headings headings) {
        this.headings = headings;
    }

    /** One that the program made itself out of a file of another kind. */
    public Upload of(XSSFWorkbook book) {
        return new Upload(book, headings);
    }

    /**
     * Takes something out of a file.
     *
     * @throws WorkbookUnreadable where it is no workbook, or a damaged or hostile one
     */
    public <T> T read(byte[] bytes, Function<Upload, T> taking) {
        try (XSSFWorkbook book = files.workbook(bytes)) {
            return taking.apply(of(book));
        } catch (NotReadable e) {
            throw new WorkbookUnreadable(e.reason());
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new WorkbookUnreadable(NotReadable.Reason.DAMAGED);
        }
    }
}

package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A supervisor with the workbook of a district's directory: takes it out, edits it, lets it be compared, approves. */
record DirectoryFileClient(MockMvcTester mvc, String district, String supervisor) {
    static Cell cell(Sheet sheet, String name, int nameColumn, int column) {
        for (Row row : sheet) {
            if (row.getCell(nameColumn) != null
                    && name.equals(row.getCell(nameColumn).getStringCellValue())) {
                return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
            }
        }
        throw new IllegalArgumentException(name);
    }

    byte[] export() {
        return mvc.get()
                .uri("/" + district + "/directory.xlsx?lang=zh")
                .with(user(supervisor))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    byte[] edited(Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(export()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    Document compare(byte[] file) {
        MvcTestResult result = upload(file);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    MvcTestResult upload(byte[] file) {
        return mvc.post()
                .uri("/" + district + "/directory/import?lang=zh")
                .multipart()
                .file(new MockMultipartFile("file", "directory.xlsx", null, file))
                .with(user(supervisor))
                .with(csrf())
                .exchange();
    }

    MvcTestResult approve(Document page, boolean skipBad) {
        return mvc.post()
                .uri("/" + district + "/directory/import/approved")
                .with(user(supervisor))
                .with(csrf())
                .param("plan", page.select("input[name=plan]").attr("value"))
                .param("skipBad", String.valueOf(skipBad))
                .exchange();
    }

    /** The lines of the list of errors, without its headings. */
    List<String> errors(Document page) throws IOException {
        return mvc.post()
                .uri("/" + district + "/bad-cells.csv?lang=zh")
                .with(user(supervisor))
                .with(csrf())
                .param("errors", page.select("input[name=errors]").attr("value"))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
    }
}

package org.duban.form;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.account.Account;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Downloads forms, fills them in as a clerk would, and hands them in. */
record FormClient(MockMvcTester mvc, Account account) {
    static final int VALUE = 8;
    static final int NARRATIVE = 9;
    static final int EXPLANATION = 10;

    byte[] download(String period, UUID unit) {
        return mvc.get()
                .uri("/my/updates/form/form.xlsx?year=2022&period=" + period + "&unit=" + unit)
                .with(user(account.username()))
                .locale(Locale.CHINESE)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    static byte[] edit(byte[] form, Consumer<XSSFSheet> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form whose first row is filled in. */
    static byte[] filled(byte[] form, double value, String narrative) {
        return edit(form, sheet -> {
            sheet.getRow(3).getCell(VALUE).setCellValue(value);
            sheet.getRow(3).getCell(NARRATIVE).setCellValue(narrative);
        });
    }

    MvcTestResult handIn(byte[] form, String period, UUID unit) {
        return mvc.post()
                .uri("/my/updates/form?year=2022&period=" + period + "&unit=" + unit)
                .multipart()
                .file(new MockMultipartFile("file", "form.xlsx", null, form))
                .with(user(account.username()))
                .with(csrf())
                .locale(Locale.CHINESE)
                .exchange();
    }
}

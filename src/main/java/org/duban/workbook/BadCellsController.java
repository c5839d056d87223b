package org.duban.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duban.account.ForUnits;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the list of cells that cannot be taken as a file; it is kept nowhere but in the page. */
@Controller
@ForUnits
class BadCellsController {
    private final MessageSource messages;

    BadCellsController(MessageSource messages) {
        this.messages = messages;
    }

    @PostMapping("/{code:\\d{6}}/bad-cells.csv")
    ResponseEntity<byte[]> download(@RequestParam BadLines errors, Locale locale) {
        List<String> headings = Stream.of("sheet", "row", "column", "cell", "shown", "problem")
                .map(key -> messages.getMessage("workbook.bad.column." + key, null, locale))
                .toList();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bad-cells.csv")
                                .build()
                                .toString())
                .body(errors.csv(headings).getBytes(StandardCharsets.UTF_8));
    }
}

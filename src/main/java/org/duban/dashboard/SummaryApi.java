package org.duban.dashboard;

import java.time.LocalDate;
import java.util.Locale;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.duban.table.TargetTable;
import org.duban.table.TargetTables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The year at a glance for other programs. */
@RestController
@RequestMapping("/api/{code:\\d{6}}/{year:\\d{4}}/summary")
@ForReaders
class SummaryApi {
    private final TargetTables tables;
    private final MessageSource messages;

    SummaryApi(TargetTables tables, MessageSource messages) {
        this.tables = tables;
        this.messages = messages;
    }

    @GetMapping
    SummaryJson summary(
            @PathVariable int year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Viewer viewer,
            Locale locale) {
        TargetTable table = tables.read(viewer, year, asOf);
        String nobody = messages.getMessage("table.nobody", null, locale);
        return SummaryJson.of(table.asOf().date(), Summary.of(table), nobody);
    }
}

package org.duban.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table for other programs, with the rows and filters of the pages. */
@RestController
@RequestMapping("/api/{code:\\d{6}}/{year:\\d{4}}")
@ForReaders
class TableApi {
    private final TargetTables tables;
    private final PromisedNumbers numbers;

    TableApi(TargetTables tables, PromisedNumbers numbers) {
        this.tables = tables;
        this.numbers = numbers;
    }

    @GetMapping("/targets")
    List<TargetJson> targets(
            @PathVariable int year,
            @ParameterObject @ModelAttribute("filter") TableFilter filter,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Viewer viewer) {
        Map<UUID, List<IndicatorJson>> indicators = numbers.byTarget(viewer.district(), year);
        return tables.read(viewer, year, asOf).narrowedBy(filter).stream()
                .map(row -> TargetJson.of(row, indicators.getOrDefault(row.id(), List.of())))
                .toList();
    }
}

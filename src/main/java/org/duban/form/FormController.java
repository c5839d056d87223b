package org.duban.form;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.duban.progress.NotAssigned;
import org.duban.sheet.Desk;
import org.duban.sheet.Desks;
import org.duban.sheet.Sheet;
import org.duban.sheet.Sheets;
import org.duban.timetable.Period;
import org.duban.workbook.BadCell;
import org.duban.workbook.BadLines;
import org.duban.workbook.FileRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Gives a unit's form out and lays the filled-in one beside what is there; taking it over is for the sheet. */
@Controller
@ForUnits
@RequestMapping("/my/updates/form")
class FormController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Desks desks;
    private final Sheets sheets;
    private final FormWorkbook workbook;
    private final FormFile formFile;
    private final FormComparison comparison;
    private final MessageSource messages;

    FormController(
            Desks desks,
            Sheets sheets,
            FormWorkbook workbook,
            FormFile formFile,
            FormComparison comparison,
            MessageSource messages) {
        this.desks = desks;
        this.sheets = sheets;
        this.workbook = workbook;
        this.formFile = formFile;
        this.comparison = comparison;
        this.messages = messages;
    }

    /** Which sheet is meant. */
    record Asked(int year, String period, @Nullable UUID unit) {}

    @GetMapping("/form.xlsx")
    void download(@ModelAttribute Asked asked, Viewer viewer, Locale language, HttpServletResponse response)
            throws IOException {
        Sheet sheet = sheet(asked, viewer);
        String name = sheet.desk().name() + " " + sheet.period() + ".xlsx";
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        workbook.write(FormKey.Place.of(viewer.district(), sheet), sheet, language, response.getOutputStream());
    }

    @GetMapping
    String open(@ModelAttribute Asked asked, Viewer viewer, Model model) {
        model.addAttribute("sheet", FormSheet.of(sheet(asked, viewer)));
        return "form/form";
    }

    @PostMapping
    String compare(
            @ModelAttribute Asked asked,
            @RequestParam MultipartFile file,
            Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Sheet sheet = sheet(asked, viewer);
        model.addAttribute("sheet", FormSheet.of(sheet));
        try {
            FormReading read = formFile.read(file.getBytes(), FormKey.Place.of(viewer.district(), sheet), sheet);
            List<BadCell> bad = new ArrayList<>(read.bad());
            model.addAttribute("changes", comparison.changes(read.targets(), sheet, bad, language));
            model.addAttribute("errors", BadLines.of(bad, messages, language));
        } catch (FileRefused refusal) {
            response.setStatus(refusal.status().value());
            model.addAttribute("refusal", messages.getMessage(refusal.code(), refusal.arguments(), language));
        }
        return "form/form";
    }

    private Sheet sheet(Asked asked, Viewer viewer) {
        Desk desk = desks.of(viewer, asked.unit()).orElseThrow(NotAssigned::new);
        return sheets.open(desk, asked.year(), Period.of(asked.period()));
    }
}

package org.duban.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Locale;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a year's holidays, and the import of another year in two steps. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/calendar")
class CalendarController {
    private static final String PAGE = "calendar/calendar";

    private final CalendarPages pages;
    private final CalendarFile files;
    private final ImportYear importYear;

    CalendarController(CalendarPages pages, CalendarFile files, ImportYear importYear) {
        this.pages = pages;
        this.files = files;
        this.importYear = importYear;
    }

    @GetMapping
    @ForReaders
    String show(@PathVariable int year, Model model) {
        model.addAttribute("calendar", pages.page(year));
        return PAGE;
    }

    @GetMapping("/days.csv")
    @ForReaders
    ResponseEntity<byte[]> write(@PathVariable int year) {
        String name =
                ContentDisposition.attachment().filename(year + ".csv").build().toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .body(files.write(pages.inForce(year)));
    }

    @PostMapping
    String compare(@PathVariable int year, @RequestParam MultipartFile file, Locale language, Model model)
            throws IOException {
        model.addAttribute("calendar", pages.beside(year, files.read(file.getBytes(), year), language));
        return PAGE;
    }

    /** @param days the CSV that the person was shown, read and checked anew */
    @PostMapping("/approved")
    String approve(@PathVariable int year, @RequestParam String days, Viewer viewer, RedirectAttributes next) {
        importYear.execute(files.read(days.getBytes(UTF_8), year).sound(), viewer);
        next.addFlashAttribute("saved", "calendar.imported");
        return "redirect:/{code}/{year}/calendar";
    }
}

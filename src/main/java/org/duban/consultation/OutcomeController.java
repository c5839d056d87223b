package org.duban.consultation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.duban.account.ForOverseers;
import org.duban.account.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was adopted of a round and what not, as a page and as a workbook. */
@Controller
@ForOverseers
class OutcomeController {
    private final RoundPages pages;
    private final OutcomeWorkbook workbook;

    OutcomeController(RoundPages pages, OutcomeWorkbook workbook) {
        this.pages = pages;
        this.workbook = workbook;
    }

    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/rounds/{number:\\d{1,6}}/outcome")
    String show(@PathVariable int year, @PathVariable int number, Viewer viewer, Model model) {
        model.addAttribute("page", pages.page(year, number));
        model.addAttribute("viewer", viewer);
        return "consultation/outcome";
    }

    @GetMapping({
        "/{code:\\d{6}}/{year:\\d{4}}/rounds/{number:\\d{1,6}}/outcome.xlsx",
        "/api/{code:\\d{6}}/{year:\\d{4}}/rounds/{number:\\d{1,6}}/outcome.xlsx"
    })
    void download(@PathVariable int year, @PathVariable int number, Locale locale, HttpServletResponse response)
            throws IOException {
        RoundPage page = pages.page(year, number);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(workbook.title(year, number, locale) + ".xlsx", StandardCharsets.UTF_8)
                .build();
        response.setContentType(OutcomeWorkbook.MEDIA_TYPE);
        response.setHeader("Content-Disposition", attachment.toString());
        workbook.write(year, page, locale, response.getOutputStream());
    }
}

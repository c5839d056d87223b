package org.duban.checklist;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The lists as a page and as a workbook. */
@Controller
@ForReaders
class ListController {
    private final ListPages pages;
    private final ListWorkbook workbook;

    ListController(ListPages pages, ListWorkbook workbook) {
        this.pages = pages;
        this.workbook = workbook;
    }

    /**
     * What the address asks for.
     *
     * @param list the word of a list; all of them where absent or blank
     * @param period as 2022-05; absent or blank for the one that a list takes by itself
     */
    record Asked(@Nullable String list, @Nullable String period) {
        @Nullable Kind kind() {
            return list == null || list.isBlank() ? null : Kind.of(list);
        }

        @Nullable Period wanted() {
            return period == null || period.isBlank() ? null : Period.of(period);
        }
    }

    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/lists")
    String show(@PathVariable int year, @ModelAttribute Asked asked, Viewer viewer, Locale language, Model model) {
        model.addAttribute("page", pages.of(year, asked.kind(), asked.wanted(), viewer, language));
        return "checklist/lists";
    }

    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/lists.xlsx")
    void download(
            @PathVariable int year,
            @ModelAttribute Asked asked,
            Viewer viewer,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        ListPage page = pages.of(year, asked.kind(), asked.wanted(), viewer, language);
        response.setContentType(ListWorkbook.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(workbook.title(page, language) + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        workbook.write(page, language, response.getOutputStream());
    }
}

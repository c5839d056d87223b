package org.duban.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the supervision section reads all changes of the district's work and takes them out. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}")
class ChangesController {
    private final AuditPages pages;
    private final AuditFile file;

    ChangesController(AuditPages pages, AuditFile file) {
        this.pages = pages;
        this.file = file;
    }

    @GetMapping("/changes")
    String list(
            @PathVariable int year,
            @ModelAttribute("form") AuditForm form,
            @RequestParam(required = false) @Nullable Long before,
            Viewer viewer,
            Locale locale,
            Model model) {
        return pages.show(new Asked(Sight.SUPERVISION, viewer.district(), year, form), before, locale, model);
    }

    @GetMapping("/changes.{format:csv|xlsx}")
    void file(
            @PathVariable int year,
            @PathVariable String format,
            @ModelAttribute("form") AuditForm form,
            Viewer viewer,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        file.send(format, new Asked(Sight.SUPERVISION, viewer.district(), year, form), locale, response);
    }
}

package org.duban.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.duban.account.ForAuditAdministrators;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the audit administrator reads the whole record of the district and takes it out. */
@Controller
@ForAuditAdministrators
class AuditController {
    private final AuditPages pages;
    private final AuditFile file;
    private final Clock clock;

    AuditController(AuditPages pages, AuditFile file, Clock clock) {
        this.pages = pages;
        this.file = file;
        this.clock = clock;
    }

    @GetMapping("/admin/audit")
    String list(
            @ModelAttribute("form") AuditForm form,
            @RequestParam(required = false) @Nullable Long before,
            Viewer viewer,
            Locale locale,
            Model model) {
        return pages.show(asked(form, viewer), before, locale, model);
    }

    @GetMapping("/admin/audit.{format:csv|xlsx}")
    void file(
            @PathVariable String format,
            @ModelAttribute("form") AuditForm form,
            Viewer viewer,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        file.send(format, asked(form, viewer), locale, response);
    }

    private Asked asked(AuditForm form, Viewer viewer) {
        int year = LocalDate.now(clock).getYear();
        return new Asked(Sight.ADMINISTRATION, viewer.district(), year, form);
    }
}

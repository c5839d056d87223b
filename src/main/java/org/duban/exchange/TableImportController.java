package org.duban.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.workbook.BadCells;
import org.duban.workbook.BadLines;
import org.duban.workbook.FileRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an edited table back in two steps: what it changes, and the approval. Nothing is kept between the two but in the page. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/table/import")
class TableImportController {
    private final TableFile tableFile;
    private final ImportTable importTable;
    private final ApproveChanges approveChanges;
    private final MessageSource messages;

    TableImportController(
            TableFile tableFile, ImportTable importTable, ApproveChanges approveChanges, MessageSource messages) {
        this.tableFile = tableFile;
        this.importTable = importTable;
        this.approveChanges = approveChanges;
        this.messages = messages;
    }

    @GetMapping
    String open(Model model) {
        if (model.getAttribute("approval") instanceof String left) {
            model.addAttribute("changes", TableChanges.of(left).changes());
        }
        return "exchange/import";
    }

    @PostMapping
    String compare(
            @PathVariable int year,
            @RequestParam MultipartFile file,
            Viewer viewer,
            Locale locale,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            TableFile.Lines read = tableFile.read(file.getBytes(), viewer.district() + "/" + year);
            TableChanges found = importTable.execute(year, read.lines(), read.bad(), false);
            model.addAttribute("changes", found.changes());
            model.addAttribute("approval", found.json());
            show(read.bad(), locale, model, response);
        } catch (FileRefused refusal) {
            response.setStatus(refusal.status().value());
            model.addAttribute("refusal", messages.getMessage(refusal.code(), refusal.arguments(), locale));
        }
        return "exchange/import";
    }

    private void show(BadCells bad, Locale locale, Model model, HttpServletResponse response) {
        if (!bad.isEmpty()) {
            BadLines errors = BadLines.of(bad.list(), messages, locale);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("errors", errors);
        }
    }

    /** What somebody changed meanwhile is shown anew, beside what it is now. */
    @PostMapping("/approved")
    String approve(
            @PathVariable int year, @RequestParam TableChanges changes, RedirectAttributes attributes, Locale locale) {
        TableChanges left = approveChanges.execute(year, changes);
        if (left.changes().size() < changes.changes().size()) {
            attributes.addFlashAttribute("saved", "target.import.applied");
        }
        if (left.changes().isEmpty()) {
            return "redirect:/{code}/{year}";
        }
        attributes.addFlashAttribute("problem", messages.getMessage("target.import.left", null, locale));
        attributes.addFlashAttribute("approval", left.json());
        return "redirect:/{code}/{year}/table/import";
    }
}

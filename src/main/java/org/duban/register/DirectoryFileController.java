package org.duban.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.organization.Directories;
import org.duban.workbook.BadLines;
import org.duban.workbook.FileRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the directory out as a workbook and back in two steps; nothing is kept between the two but in the page. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}")
class DirectoryFileController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PAGE = "register/import";

    private final Directories directories;
    private final DirectoryWorkbook workbook;
    private final DirectoryFile directoryFile;
    private final ImportDirectory importDirectory;
    private final MessageSource messages;

    DirectoryFileController(
            Directories directories,
            DirectoryWorkbook workbook,
            DirectoryFile directoryFile,
            ImportDirectory importDirectory,
            MessageSource messages) {
        this.directories = directories;
        this.workbook = workbook;
        this.directoryFile = directoryFile;
        this.importDirectory = importDirectory;
        this.messages = messages;
    }

    @GetMapping("/directory.xlsx")
    @ForReaders
    void export(@PathVariable String code, Locale language, HttpServletResponse response) throws IOException {
        head(response, code + "-directory.xlsx");
        workbook.write(directories.current(), language, response.getOutputStream());
    }

    @GetMapping("/directory/import")
    String open() {
        return PAGE;
    }

    @PostMapping("/directory/import")
    String compare(@RequestParam MultipartFile file, Locale language, Model model, HttpServletResponse response)
            throws IOException {
        try {
            Plan plan = directoryFile.plan(file.getBytes());
            BadLines errors = BadLines.of(plan.bad(), messages, language);
            model.addAttribute("plan", plan).addAttribute("errors", errors).addAttribute("approval", plan.json());
        } catch (FileRefused refusal) {
            response.setStatus(refusal.status().value());
            model.addAttribute("refusal", messages.getMessage(refusal.code(), refusal.arguments(), language));
        }
        return PAGE;
    }

    @PostMapping("/directory/import/approved")
    String approve(
            @RequestParam Plan plan, @RequestParam(defaultValue = "false") boolean skipBad, RedirectAttributes next) {
        importDirectory.execute(plan, skipBad);
        next.addFlashAttribute("saved", "register.imported");
        return "redirect:/{code}/units";
    }

    private static void head(HttpServletResponse response, String name) {
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}

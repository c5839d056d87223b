package org.duban.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.organization.Directories;
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
    private final BadCells badCells;

    DirectoryFileController(
            Directories directories,
            DirectoryWorkbook workbook,
            DirectoryFile directoryFile,
            ImportDirectory importDirectory,
            BadCells badCells) {
        this.directories = directories;
        this.workbook = workbook;
        this.directoryFile = directoryFile;
        this.importDirectory = importDirectory;
        this.badCells = badCells;
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
    String compare(@RequestParam MultipartFile file, Locale language, Model model) throws IOException {
        Plan plan = directoryFile.plan(file.getBytes());
        model.addAttribute("plan", plan)
                .addAttribute("bad", badCells.lines(plan.bad(), language))
                .addAttribute("approval", plan.json());
        return PAGE;
    }

    @PostMapping("/directory/import/approved")
    String approve(
            @RequestParam Plan plan, @RequestParam(defaultValue = "false") boolean skipBad, RedirectAttributes next) {
        importDirectory.execute(plan, skipBad);
        next.addFlashAttribute("saved", "register.imported");
        return "redirect:/{code}/units";
    }

    @PostMapping("/directory/import/bad.xlsx")
    void bad(@PathVariable String code, @RequestParam Plan plan, Locale language, HttpServletResponse response)
            throws IOException {
        head(response, code + "-directory-errors.xlsx");
        workbook.writeBad(plan.bad(), badCells, language, response.getOutputStream());
    }

    private static void head(HttpServletResponse response, String name) {
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}

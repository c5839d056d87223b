package org.duban.bulletin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.duban.account.ForOverseers;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.document.LetterDocument;
import org.duban.document.OfficialLetter;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bulletin of a period: how many targets are in which class, and its publication. */
@Controller
@ForOverseers
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/bulletin")
class BulletinController {
    private final BulletinPages pages;
    private final BulletinLetters letters;
    private final LetterDocument documents;
    private final PublishBulletin publishBulletin;

    BulletinController(
            BulletinPages pages, BulletinLetters letters, LetterDocument documents, PublishBulletin publishBulletin) {
        this.pages = pages;
        this.letters = letters;
        this.documents = documents;
        this.publishBulletin = publishBulletin;
    }

    @GetMapping
    String show(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable YearMonth period,
            Viewer viewer,
            Model model) {
        model.addAttribute("page", pages.of(year, period == null ? null : new Period(period), viewer));
        return "bulletin/bulletin";
    }

    @GetMapping("/{period:\\d{4}-\\d{2}}.docx")
    void download(@PathVariable int year, @PathVariable YearMonth period, Viewer viewer, HttpServletResponse response)
            throws IOException {
        BulletinPage page = pages.of(year, new Period(period), viewer);
        OfficialLetter letter = letters.of(page, viewer.district());
        ContentDisposition file = ContentDisposition.attachment()
                .filename(letter.title() + ".docx", StandardCharsets.UTF_8)
                .build();
        response.setContentType(LetterDocument.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        documents.write(letter, letters.annexes(page), response.getOutputStream());
    }

    @PostMapping("/{period:\\d{4}-\\d{2}}")
    @ForSupervisors
    String publish(@PathVariable YearMonth period, Viewer viewer, RedirectAttributes next) {
        publishBulletin.execute(new Period(period), viewer);
        next.addFlashAttribute("saved", "bulletin.saved");
        next.addAttribute("period", period);
        return "redirect:/{code}/{year}/bulletin";
    }
}

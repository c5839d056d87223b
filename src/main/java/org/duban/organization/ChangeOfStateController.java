package org.duban.organization;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends units and takes their end back; leaves posts vacant. */
@Controller
@RequestMapping("/{code:\\d{6}}")
@PreAuthorize(Access.EDIT)
class ChangeOfStateController {
    private static final String UNIT = "redirect:/{code}/units/{id}";

    private final Directories directories;
    private final EndUnit endUnit;
    private final ReviveUnit reviveUnit;
    private final VacatePost vacatePost;

    ChangeOfStateController(Directories directories, EndUnit endUnit, ReviveUnit reviveUnit, VacatePost vacatePost) {
        this.directories = directories;
        this.endUnit = endUnit;
        this.reviveUnit = reviveUnit;
        this.vacatePost = vacatePost;
    }

    @PostMapping("/units/{id}/end")
    String end(@PathVariable UUID id, @Valid EndForm form, RedirectAttributes next) {
        endUnit.execute(id, form.succession(directories.current()));
        next.addFlashAttribute("saved", "unit.ended");
        return UNIT;
    }

    @PostMapping("/units/{id}/revival")
    String revive(@PathVariable UUID id, RedirectAttributes next) {
        reviveUnit.execute(id);
        next.addFlashAttribute("saved", "directory.saved");
        return UNIT;
    }

    @PostMapping("/posts/{id}/vacancy")
    String vacate(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            RedirectAttributes next) {
        vacatePost.execute(id, from);
        next.addFlashAttribute("saved", "directory.saved");
        return "redirect:/{code}/posts";
    }
}

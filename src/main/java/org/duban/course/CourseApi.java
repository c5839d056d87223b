package org.duban.course;

import java.time.LocalDate;
import java.util.Locale;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How one target goes, for other programs. */
@RestController
@RequestMapping("/api/{code:\\d{6}}/{year:\\d{4}}")
class CourseApi {
    private final ReadTarget readTarget;

    CourseApi(ReadTarget readTarget) {
        this.readTarget = readTarget;
    }

    @ForReaders
    @GetMapping("/targets/{number:\\d{1,6}}")
    TargetState show(
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Viewer viewer,
            Locale locale) {
        return readTarget.execute(year, number, asOf, viewer, locale);
    }
}

package org.duban.course;

import java.time.LocalDate;
import java.util.Locale;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Says why a light is as it is where one points at it: the sentence that other programs get, too. */
@Controller
@ForReaders
class WhyController {
    private static final String TEXT = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8";

    private final ReadTarget readTarget;

    WhyController(ReadTarget readTarget) {
        this.readTarget = readTarget;
    }

    @ResponseBody
    @GetMapping(path = "/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/why", produces = TEXT)
    String say(
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam LocalDate asOf,
            Viewer viewer,
            Locale locale) {
        return readTarget.execute(year, number, asOf, viewer, locale).why();
    }
}

package org.duban.rulebook;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.duban.account.LastVisit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts into every page's model how its district shows the signals, by their codes. */
@ControllerAdvice
class LooksAdvice {
    private final Rulebook rulebook;
    private final Clock clock;

    LooksAdvice(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Of the day that is looked at; else of this month, or of the end of another year. */
    @ModelAttribute("looks")
    Map<String, Look> looks(HttpServletRequest request) {
        YearMonth now = YearMonth.now(clock);
        int year = new LastVisit(request).inPath("year").map(Integer::parseInt).orElse(now.getYear());
        return rulebook.rules()
                .looksByCode(asOf(request.getParameter("asOf"))
                        .orElse(year == now.getYear() ? now : YearMonth.of(year, 12)));
    }

    private static Optional<YearMonth> asOf(@Nullable String day) {
        try {
            return Optional.ofNullable(day).map(LocalDate::parse).map(YearMonth::from);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

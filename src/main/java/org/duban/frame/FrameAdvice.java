package org.duban.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.account.LastVisit;
import org.duban.account.Viewer;
import org.duban.account.Viewers;
import org.duban.district.Districts;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the {@link Frame} into every page's model. */
@ControllerAdvice
class FrameAdvice {
    private static final int YEARS_BACK = 5;

    private final Viewers viewers;
    private final Districts districts;
    private final Clock clock;

    FrameAdvice(Viewers viewers, Districts districts, Clock clock) {
        this.viewers = viewers;
        this.districts = districts;
        this.clock = clock;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        String path = request.getRequestURI();
        int year = year(new LastVisit(request));
        Frame frame = viewers.find()
                .map(viewer -> frame(viewer, year, path))
                .orElseGet(() -> Frame.empty(request.getRemoteUser(), year, path));
        // the model is gone where the handler throws; the page of a refusal has the bar too
        request.setAttribute("frame", frame);
        return frame;
    }

    private Frame frame(Viewer viewer, int year, String path) {
        return new Frame(
                viewer.username(),
                viewer,
                districts.get(viewer.district()).fullName(),
                year,
                new BarEntries(viewer, year).chosen(),
                years(viewer, year, path),
                path,
                viewer.elsewhere());
    }

    private List<Frame.Year> years(Viewer viewer, int year, String path) {
        int now = LocalDate.now(clock).getYear();
        int oldest = Math.min(year, now) - YEARS_BACK;
        return IntStream.iterate(Math.max(year, now) + 1, each -> each >= oldest, each -> each - 1)
                .mapToObj(each -> new Frame.Year(each, new PagePath(path).inYear(viewer.district(), each)))
                .toList();
    }

    private int year(LastVisit visit) {
        return visit.inPath("year")
                .or(() -> visit.kept("year"))
                .map(Integer::parseInt)
                .orElseGet(() -> LocalDate.now(clock).getYear());
    }
}

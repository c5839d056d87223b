package org.duban.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.district.Districts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/** Puts the {@link Frame} into every page's model. */
@ControllerAdvice
class FrameAdvice {
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
        int year = year(request);
        return viewers.find().map(viewer -> frame(viewer, year)).orElseGet(() -> new Frame(null, "", year, List.of()));
    }

    private Frame frame(Viewer viewer, int year) {
        String root = "/" + viewer.district();
        return new Frame(
                viewer,
                districts.get(viewer.district()).fullName(),
                year,
                List.of(
                        new Frame.Entry("table", "nav.table", root + "/" + year),
                        new Frame.Entry("dashboard", "nav.dashboard", root + "/" + year + "/dashboard"),
                        new Frame.Entry("updates", "nav.updates", "/my/updates"),
                        new Frame.Entry("reports", "nav.reports", root + "/reports"),
                        new Frame.Entry("directory", "nav.directory", root + "/units")));
    }

    private int year(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        @Nullable Object year = variables instanceof Map<?, ?> map ? map.get("year") : null;
        return year == null ? LocalDate.now(clock).getYear() : Integer.parseInt(year.toString());
    }
}

package org.duban.revision;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.target.VisibleTargets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The versions of a year's table and the changes since it was issued, for programs. */
@RestController
@RequestMapping("/api/{code:\\d{6}}/{year:\\d{4}}")
class VersionApi {
    private final VersionPages pages;
    private final AlterationViews views;
    private final ChangeViews changes;
    private final MakeVersion makeVersion;
    private final VisibleTargets visible;

    VersionApi(
            VersionPages pages,
            AlterationViews views,
            ChangeViews changes,
            MakeVersion makeVersion,
            VisibleTargets visible) {
        this.pages = pages;
        this.views = views;
        this.changes = changes;
        this.makeVersion = makeVersion;
        this.visible = visible;
    }

    @ForReaders
    @GetMapping("/versions")
    List<VersionView> list(@PathVariable int year) {
        return pages.list(year);
    }

    @ForSupervisors
    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    VersionView make(@PathVariable int year, @Valid @RequestBody NewVersion version, Viewer viewer) {
        return pages.version(year, makeVersion.execute(year, version, viewer.name()));
    }

    @ForReaders
    @GetMapping("/versions/{number:\\d{1,6}}")
    List<FrozenRow> rows(@PathVariable int year, @PathVariable int number, Viewer viewer) {
        return pages.rows(year, number, viewer);
    }

    @ForReaders
    @GetMapping("/versions/compare")
    List<AlterationJson> compare(
            @PathVariable int year,
            @RequestParam int from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(defaultValue = "false") boolean all,
            Viewer viewer,
            Locale locale) {
        return views.of(pages.compare(year, from, to, all, viewer), locale).stream()
                .map(AlterationJson::of)
                .toList();
    }

    @ForReaders
    @GetMapping("/targets/{number:\\d{1,6}}/changes")
    List<ChangeJson> changes(@PathVariable int year, @PathVariable int number, Viewer viewer, Locale locale) {
        visible.get(year, number, viewer);
        return changes.of(year, number, locale).stream().map(ChangeJson::of).toList();
    }
}

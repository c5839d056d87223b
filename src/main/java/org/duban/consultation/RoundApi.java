package org.duban.consultation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.account.ForOverseers;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rounds of a year, for programs. */
@RestController
@RequestMapping("/api/{code:\\d{6}}/{year:\\d{4}}/rounds")
class RoundApi {
    private final RoundPages pages;
    private final OpenRound openRound;
    private final CloseRound closeRound;
    private final DecideObjection decideObjection;

    RoundApi(RoundPages pages, OpenRound openRound, CloseRound closeRound, DecideObjection decideObjection) {
        this.pages = pages;
        this.openRound = openRound;
        this.closeRound = closeRound;
        this.decideObjection = decideObjection;
    }

    /** What is said to open a round. */
    record Opening(LocalDate due) {}

    @ForOverseers
    @GetMapping
    List<RoundView> list(@PathVariable int year) {
        return pages.list(year);
    }

    @ForOverseers
    @GetMapping("/{number:\\d{1,6}}")
    RoundPage show(@PathVariable int year, @PathVariable int number) {
        return pages.page(year, number);
    }

    @ForSupervisors
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RoundView open(@PathVariable int year, @RequestBody Opening opening, Viewer viewer) {
        return pages.round(year, openRound.execute(year, opening.due(), viewer.name()));
    }

    @ForSupervisors
    @PostMapping("/{number:\\d{1,6}}/close")
    RoundView close(@PathVariable int year, @PathVariable int number, Viewer viewer) {
        closeRound.execute(year, number, viewer.name());
        return pages.round(year, number);
    }

    /** @param version of the objection when it was read */
    @ForSupervisors
    @PostMapping("/{number:\\d{1,6}}/objections/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(
            @PathVariable int year,
            @PathVariable int number,
            @PathVariable UUID id,
            @RequestParam long version,
            @Valid @RequestBody Verdict verdict,
            Viewer viewer) {
        decideObjection.execute(year, number, id, verdict, version, viewer.name());
    }
}

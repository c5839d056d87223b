package org.duban.consultation;

import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A unit's slice and its answers, for programs. */
@RestController
@ForUnits
class SliceApi {
    private final SlicePages pages;
    private final AcceptRows acceptRows;
    private final ObjectToRow objectToRow;

    SliceApi(SlicePages pages, AcceptRows acceptRows, ObjectToRow objectToRow) {
        this.pages = pages;
        this.acceptRows = acceptRows;
        this.objectToRow = objectToRow;
    }

    /** What a unit says of a row; without an objection it accepts it. */
    record Said(int number, @Valid @Nullable Objection objection) {}

    @GetMapping("/api/{code:\\d{6}}/{year:\\d{4}}/slice")
    SlicePage show(@PathVariable int year, @RequestParam(required = false) @Nullable UUID unit, Viewer viewer) {
        return pages.page(year, SpokenFor.of(viewer, unit).unit());
    }

    /** @param unit for which the section enters an answer on paper; a unit speaks for itself */
    @PostMapping("/api/{code:\\d{6}}/{year:\\d{4}}/rounds/{round:\\d{1,6}}/answers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(
            @PathVariable int year,
            @PathVariable int round,
            @RequestParam(required = false) @Nullable UUID unit,
            @Valid @RequestBody Said said,
            Viewer viewer) {
        UUID speaker = SpokenFor.of(viewer, unit).unit();
        if (said.objection() == null) {
            acceptRows.execute(year, round, speaker, Set.of(said.number()), viewer.name());
        } else {
            objectToRow.execute(year, round, speaker, said.number(), said.objection(), viewer.name());
        }
    }
}

package org.duban.review;

import java.util.List;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.progress.AcceptUpdates;
import org.duban.progress.Reason;
import org.duban.progress.ReturnUpdate;
import org.duban.progress.Taken;
import org.duban.progress.UpdateStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The review for other programs. */
@RestController
@RequestMapping("/api/{code:\\d{6}}/{year:\\d{4}}")
class ReviewApi {
    private final AcceptUpdates acceptUpdates;
    private final ReturnUpdate returnUpdate;

    ReviewApi(AcceptUpdates acceptUpdates, ReturnUpdate returnUpdate) {
        this.acceptUpdates = acceptUpdates;
        this.returnUpdate = returnUpdate;
    }

    /** Why an update is returned. */
    record Returned(Reason.@Nullable Code code, @Nullable String reason) {}

    @ForSupervisors
    @PostMapping("/updates/{id}/accept")
    Taken accept(@PathVariable int year, @PathVariable UUID id, Viewer viewer) {
        acceptUpdates.execute(year, List.of(id), viewer);
        return new Taken(id, UpdateStatus.ACCEPTED);
    }

    @ForSupervisors
    @PostMapping("/updates/{id}/return")
    Taken giveBack(@PathVariable int year, @PathVariable UUID id, @RequestBody Returned returned, Viewer viewer) {
        returnUpdate.execute(year, id, Reason.of(returned.code(), returned.reason()), viewer);
        return new Taken(id, UpdateStatus.RETURNED);
    }
}

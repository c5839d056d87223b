package org.duban.organization;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Moves units and posts in the protocol order. */
@Controller
@PreAuthorize(Access.EDIT)
class OrderController {
    private final MoveUnit moveUnit;
    private final MovePost movePost;

    OrderController(MoveUnit moveUnit, MovePost movePost) {
        this.moveUnit = moveUnit;
        this.movePost = movePost;
    }

    @PostMapping("/{code:\\d{6}}/units/{id}/{step:up|down}")
    String moveUnit(@PathVariable UUID id, @PathVariable String step) {
        moveUnit.execute(id, Step.named(step));
        return "redirect:/{code}/units";
    }

    @PostMapping("/{code:\\d{6}}/posts/{id}/{step:up|down}")
    String movePost(@PathVariable UUID id, @PathVariable String step) {
        movePost.execute(id, Step.named(step));
        return "redirect:/{code}/posts";
    }
}

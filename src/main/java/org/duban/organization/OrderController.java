package org.duban.organization;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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

    @PostMapping("/{code:\\d{6}}/units/{id}/place")
    String moveUnit(@PathVariable UUID id, @RequestParam int place) {
        moveUnit.execute(id, place);
        return "redirect:/{code}/units#row-{id}";
    }

    @PostMapping("/{code:\\d{6}}/posts/{id}/place")
    String movePost(@PathVariable UUID id, @RequestParam int place) {
        movePost.execute(id, place);
        return "redirect:/{code}/posts#row-{id}";
    }
}

package org.duban.instruction;

import java.time.Clock;
import java.time.LocalDate;
import org.duban.account.Role;
import org.duban.account.Viewer;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.springframework.stereotype.Component;

/** Says whose an instruction is: the leader's who writes it, or that of the leader whose paper the section records. */
@Component
class Givers {
    private final Posts posts;
    private final Clock clock;

    Givers(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * @throws PaperIncomplete where the section does not say who gave it when, and where that is written
     * @throws org.duban.shared.NotFound where the district has no such post
     */
    Giver of(InstructionForm form, Viewer by) {
        LocalDate today = LocalDate.now(clock);
        if (by.has(Role.LEADER) && form.post() == null) {
            return new Giver(by.name(), by.post(), by.account(), today, null);
        }
        String basis = form.basis() == null ? "" : form.basis().strip();
        if (form.post() == null || form.on() == null || form.on().isAfter(today) || basis.isEmpty()) {
            throw new PaperIncomplete();
        }
        Post post = posts.get(form.post());
        return new Giver(post.label(form.on()), post.id(), null, form.on(), basis);
    }
}

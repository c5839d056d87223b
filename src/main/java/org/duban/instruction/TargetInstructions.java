package org.duban.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.duban.account.Role;
import org.duban.account.Viewer;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of the instructions on one target, with the form for a new one. */
@Component
@Transactional(readOnly = true)
class TargetInstructions {
    private final VisibleTargets targets;
    private final InstructionPages pages;
    private final Addressees addressees;
    private final AnswerTerm term;
    private final Posts posts;
    private final Clock clock;

    TargetInstructions(
            VisibleTargets targets,
            InstructionPages pages,
            Addressees addressees,
            AnswerTerm term,
            Posts posts,
            Clock clock) {
        this.targets = targets;
        this.pages = pages;
        this.addressees = addressees;
        this.term = term;
        this.posts = posts;
        this.clock = clock;
    }

    /** @throws org.duban.shared.NotFound where there is no such target, or not for this person */
    InstructionPage page(int year, int number, Viewer viewer) {
        Target target = targets.get(year, number, viewer);
        boolean gives = viewer.seesAll() && !target.cancelled();
        return new InstructionPage(
                year,
                number,
                target.text(),
                pages.onTarget(year, number, viewer),
                gives,
                gives && !viewer.has(Role.LEADER),
                gives ? addressees.of(target) : List.of(),
                posts.findAllByOrderByPosition().stream().map(this::choice).toList());
    }

    /** An empty form: to those who lead the target, with the usual time. */
    InstructionForm form(InstructionPage page) {
        return InstructionForm.fresh(term.usual(), LocalDate.now(clock), page.addressees());
    }

    private InstructionPage.Choice choice(Post post) {
        String holder = post.label(LocalDate.now(clock));
        String label = holder.equals(post.title()) ? holder : post.title() + " " + holder;
        return new InstructionPage.Choice(post.id(), label);
    }
}

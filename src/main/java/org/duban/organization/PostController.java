package org.duban.organization;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.shared.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the posts: all readers see the list, supervisors change it. */
@Controller
@RequestMapping("/{code:\\d{6}}/posts")
@PreAuthorize(Access.EDIT)
class PostController {
    private static final String LIST = "redirect:/{code}/posts";
    private static final String FORM = "organization/post";

    private final Posts posts;
    private final AddPost add;
    private final ChangePost change;
    private final Clock clock;

    PostController(Posts posts, AddPost add, ChangePost change, Clock clock) {
        this.posts = posts;
        this.add = add;
        this.change = change;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    String list(@RequestParam(defaultValue = "false") boolean vacant, Model model) {
        List<PostView> all = PostView.listOf(posts.findAllByOrderByPosition(), LocalDate.now(clock));
        List<PostView> without = all.stream().filter(PostView::isVacant).toList();
        model.addAttribute("posts", vacant ? without : all)
                .addAttribute("vacant", vacant)
                .addAttribute("vacancies", without.size());
        return "organization/posts";
    }

    @GetMapping("/new")
    String enter(Model model) {
        model.addAttribute("form", PostForm.empty());
        return FORM;
    }

    @PostMapping("/new")
    String add(@Valid @ModelAttribute("form") PostForm form, BindingResult errors, RedirectAttributes next) {
        return errors.hasErrors() ? FORM : save(() -> add.execute(form.entry()), errors, next);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        Post post = posts.get(id);
        model.addAttribute("form", PostForm.of(post)).addAttribute("holders", post.holders());
        return FORM;
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        model.addAttribute("now", PostForm.of(posts.get(id)));
        return errors.hasErrors() ? FORM : save(() -> change.execute(id, form.entry(), form.basis()), errors, next);
    }

    private String save(Runnable work, BindingResult errors, RedirectAttributes next) {
        try {
            work.run();
        } catch (Refusal refusal) {
            errors.reject(refusal.code(), refusal.arguments(), null);
            return FORM;
        }
        next.addFlashAttribute("saved", "directory.saved");
        return LIST;
    }
}

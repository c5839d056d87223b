package org.duban.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is entered about a post.
 *
 * @param holder who holds it; empty leaves it as it is
 * @param from since when
 * @param version of the post that the form was made from; 0 for a new one
 */
record PostForm(
        @NotBlank @Size(max = 100) String title,
        @Size(max = 50) @Nullable String holder,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,

        @Nullable Long version) {
    static PostForm empty() {
        return new PostForm("", null, null, 0L);
    }

    static PostForm of(Post post) {
        Holder last = post.last().filter(each -> each.until() == null).orElseGet(() -> new Holder("", null, null));
        return new PostForm(post.title(), last.name(), last.from(), post.version());
    }

    long basis() {
        return version == null ? 0 : version;
    }

    PostEntry entry() {
        return PostEntry.of(title, holder, from);
    }
}

package org.duban.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The directory for other programs: units and posts in protocol order. */
@RestController
@RequestMapping("/api/{code:\\d{6}}")
class DirectoryApi {
    private final Directories directories;
    private final AddUnit addUnit;
    private final AddPost addPost;
    private final Clock clock;

    DirectoryApi(Directories directories, AddUnit addUnit, AddPost addPost, Clock clock) {
        this.directories = directories;
        this.addUnit = addUnit;
        this.addPost = addPost;
        this.clock = clock;
    }

    /** A unit to be added; members of a group by name or alias. */
    record NewUnit(
            @NotBlank @Size(max = 100) String name,
            @Size(max = 50) @Nullable String shortName,
            @Nullable List<@NotBlank @Size(max = 100) String> aliases,
            @Nullable List<@NotBlank String> members) {}

    /** A post to be added, with its present holder. */
    record NewPost(
            @NotBlank @Size(max = 100) String title,
            @Size(max = 50) @Nullable String holder) {}

    @GetMapping("/units")
    @PreAuthorize(Access.READ)
    List<UnitView> units(@PathVariable String code) {
        return UnitView.listOf(directories.current().units(), LocalDate.now(clock));
    }

    @PostMapping("/units")
    @PreAuthorize(Access.EDIT)
    @ResponseStatus(HttpStatus.CREATED)
    UnitView addUnit(@PathVariable String code, @Valid @RequestBody NewUnit unit) {
        Unit added = addUnit.execute(entry(unit));
        return UnitView.of(added, directories.current().units(), LocalDate.now(clock));
    }

    @GetMapping("/posts")
    @PreAuthorize(Access.READ)
    List<PostView> posts(@PathVariable String code) {
        return PostView.listOf(directories.current().posts(), LocalDate.now(clock));
    }

    @PostMapping("/posts")
    @PreAuthorize(Access.EDIT)
    @ResponseStatus(HttpStatus.CREATED)
    PostView addPost(@PathVariable String code, @Valid @RequestBody NewPost post) {
        Post added = addPost.execute(PostEntry.of(post.title(), post.holder(), null));
        return PostView.of(added, LocalDate.now(clock));
    }

    private UnitEntry entry(NewUnit unit) {
        Directory directory = directories.current();
        return UnitEntry.of(
                unit.name(),
                unit.shortName(),
                orEmpty(unit.aliases()),
                orEmpty(unit.members()).stream()
                        .map(name -> directory.require(name).id())
                        .toList(),
                null);
    }

    private static List<String> orEmpty(@Nullable List<String> names) {
        return names == null ? List.of() : names;
    }
}

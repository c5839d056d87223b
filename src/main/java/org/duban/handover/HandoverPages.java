package org.duban.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the page of handovers shows. */
@Component
class HandoverPages {
    private final Directories directories;
    private final Tasks tasks;
    private final Receipts receipts;
    private final Clock clock;

    HandoverPages(Directories directories, Tasks tasks, Receipts receipts, Clock clock) {
        this.directories = directories;
        this.tasks = tasks;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** @param from whose targets to look at */
    HandoverPage read(@Nullable UUID from) {
        LocalDate today = LocalDate.now(clock);
        Directory directory = directories.current();
        return new HandoverPage(
                today.getYear(),
                from,
                heir(directory, from),
                directory.units().stream()
                        .map(each -> new HandoverPage.Choice(each.id(), each.name()))
                        .toList(),
                directory.posts().stream().map(each -> choice(each, today)).toList(),
                from == null ? List.of() : lines(from, today),
                waiting(directory, today).toList(),
                receipts.findTop20ByOrderByMadeAtDesc().stream()
                        .map(Receipt::view)
                        .toList());
    }

    private static @Nullable UUID heir(Directory directory, @Nullable UUID from) {
        return Optional.ofNullable(from)
                .flatMap(directory::unit)
                .flatMap(Unit::succession)
                .flatMap(end -> end.into().stream().findFirst())
                .orElse(null);
    }

    private List<Line> lines(UUID from, LocalDate today) {
        return tasks.of(from, today.getYear()).stream().map(Task::line).toList();
    }

    private Stream<HandoverPage.Waiting> waiting(Directory directory, LocalDate today) {
        Stream<HandoverPage.Choice> over = directory.units().stream()
                .filter(each -> each.isOverOn(today))
                .map(each -> new HandoverPage.Choice(each.id(), each.name()));
        Stream<HandoverPage.Choice> vacant = directory.posts().stream()
                .filter(each -> each.holderOn(today).isEmpty())
                .map(each -> choice(each, today));
        return Stream.concat(over, vacant)
                .map(each -> new HandoverPage.Waiting(
                        each.id(), each.name(), lines(each.id(), today).size()))
                .filter(each -> each.count() > 0);
    }

    private static HandoverPage.Choice choice(Post post, LocalDate today) {
        String holder = post.label(today);
        return new HandoverPage.Choice(post.id(), holder.equals(post.title()) ? holder : post.title() + " " + holder);
    }
}

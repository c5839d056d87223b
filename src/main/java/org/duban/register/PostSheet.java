package org.duban.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.organization.Directory;
import org.duban.organization.Holder;
import org.duban.organization.Post;
import org.duban.shared.Folded;
import org.duban.workbook.SheetRow;
import org.jspecify.annotations.Nullable;

/** Reads the sheet of posts: one row a holder, the rows of a post together; a post with a bad cell is left as it is. */
final class PostSheet {
    private final Directory directory;
    private final Map<String, PostLine> lines = new LinkedHashMap<>();
    private final Set<String> spoiled = new HashSet<>();

    PostSheet(Directory directory) {
        this.directory = directory;
    }

    List<PostLine> lines() {
        return lines.entrySet().stream()
                .filter(each -> !spoiled.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    void read(List<SheetRow> rows) {
        Map<String, Post> known = directory.posts().stream()
                .collect(Collectors.toMap(each -> each.id().toString(), each -> each));
        for (SheetRow row : rows) {
            String key = key(row, known.keySet());
            PostLine line = line(row, Optional.ofNullable(known.get(key)).map(Post::id), lines.get(key));
            if (row.isBad()) {
                spoiled.add(key);
            } else {
                lines.put(key, line);
            }
        }
    }

    private String key(SheetRow row, Set<String> known) {
        String id = row.text(Columns.ID);
        String title = row.text(Columns.TITLE, 100);
        if (title.isEmpty()) {
            row.refuse(Columns.TITLE, "NO_NAME");
        }
        if (!id.isEmpty() && !known.contains(id)) {
            row.refuse(Columns.ID, "UNKNOWN_ID");
        }
        return id.isEmpty() ? only(title).orElse("new " + title + row.text(Columns.ORDER)) : id;
    }

    /** The post of a title that no other has. */
    private Optional<String> only(String title) {
        Folded folded = Folded.of(title);
        List<Post> found = directory.posts().stream()
                .filter(each -> Folded.of(each.title()).equals(folded))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0).id().toString()) : Optional.empty();
    }

    private static PostLine line(SheetRow row, Optional<UUID> id, @Nullable PostLine above) {
        String name = row.text(Columns.HOLDER, 50);
        LocalDate from = row.date(Columns.FROM).orElse(null);
        LocalDate until = row.date(Columns.UNTIL).orElse(null);
        UnitSheets.refuseBackwards(row, from, until);
        Stream<Holder> own = name.isEmpty() ? Stream.empty() : Stream.of(new Holder(name, from, until));
        List<Holder> before = above == null ? List.of() : above.holders();
        return new PostLine(
                id.orElse(null),
                row.number(Columns.ORDER).orElse(0),
                row.text(Columns.TITLE),
                Stream.concat(before.stream(), own).toList());
    }
}

package org.duban.organization;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is entered about the end of a unit.
 *
 * @param on the first day without it
 * @param into the names of those that go on with its work, parted by 、; none where it is dissolved
 */
record EndForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @NotNull LocalDate on,

        @Size(max = 1000) @Nullable String into) {
    /** @throws UnknownUnit where the directory does not have one of the names */
    Succession succession(Directory directory) {
        List<UUID> heirs = into == null
                ? List.of()
                : Stream.of(into.split("[、，,；;\\n]"))
                        .filter(each -> !each.isBlank())
                        .map(each -> directory.require(each.strip()).id())
                        .distinct()
                        .toList();
        return new Succession(on, heirs);
    }
}

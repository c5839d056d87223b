package org.duban.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.roster.NameBook;
import org.duban.roster.NameKind;
import org.duban.roster.NamesUnknown;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a printed name: whom of the directory it means, that it is new, or (neither) that it is nobody.
 *
 * @param meant a name or id of the directory
 * @param fresh whether it is to be put into the directory
 */
public record NameForm(
        @NotNull NameKind kind,
        @NotBlank String printed,
        @Nullable String meant,
        boolean fresh) {
    /** @throws NamesUnknown where the directory does not know whom it is said to mean */
    public Optional<UUID> meaning(NameBook names) {
        if (meant == null || meant.isBlank()) {
            return Optional.empty();
        }
        List<String> one = List.of(meant.strip());
        NamesUnknown.refuse(names.unknown(kind.roles().get(0), one));
        return names.find(kind.roles().get(0), meant.strip());
    }
}

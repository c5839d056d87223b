package org.duban.instruction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * An instruction as it is written.
 *
 * @param due until when the answer is asked for
 * @param unit whom it is for: each has to answer
 * @param post on paper: the leader's; {@code on} the day, {@code basis} where it is written
 */
record InstructionForm(
        @NotBlank @Size(max = LONGEST) String words,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate due,

        @NotEmpty List<UUID> unit,
        @Nullable UUID post,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,

        @Size(max = 200) @Nullable String basis) {
    /** How many characters people may write. */
    static final int LONGEST = 1000;

    /** One that nobody has filled in. */
    static InstructionForm fresh(LocalDate due, LocalDate today, List<Addressees.Addressee> addressees) {
        List<UUID> leads = addressees.stream()
                .filter(Addressees.Addressee::leads)
                .map(Addressees.Addressee::unit)
                .toList();
        return new InstructionForm("", due, leads, null, today, "");
    }
}

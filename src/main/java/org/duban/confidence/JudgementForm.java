package org.duban.confidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A judgement as a person writes it. */
record JudgementForm(
        @NotNull @Nullable Confidence confidence,

        @NotBlank @Size(max = Judgement.LONGEST_REASON) @Nullable String reason) {
    static final JudgementForm EMPTY = new JudgementForm(null, null);
}

package org.duban.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The document that a table is issued by.
 *
 * @param number 文号
 */
public record Basis(
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 300) String title,
        @NotNull LocalDate date) {
    /** As 重点工作任务分解表（云政发〔2026〕3号）. */
    String words() {
        return "%s（%s）".formatted(title, number);
    }
}

package org.duban.reminder;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Where a person wants to be reached; what is left empty is not used.
 *
 * @param quietUntil no message before it, and none from {@code quietFrom} on
 */
record ContactForm(
        @Email @Size(max = 200) @Nullable String mail,
        @Pattern(regexp = "|\\+?[0-9]{5,15}") @Nullable String mobile,

        @Pattern(regexp = "|[A-Za-z0-9_.@-]{1,64}") @Nullable String wecom,

        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime quietUntil,

        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime quietFrom) {
    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

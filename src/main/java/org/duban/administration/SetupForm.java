package org.duban.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The first administrators: the person who opened the link, with a password, and the user names of the other two. */
record SetupForm(
        @Pattern(regexp = AccountController.USERNAME, message = "{accounts.username.hint}") String username,

        @NotBlank @Size(max = 50) String name,
        @Size(min = 12, max = 72) String password,

        @Pattern(regexp = AccountController.USERNAME, message = "{accounts.username.hint}") String security,

        @Pattern(regexp = AccountController.USERNAME, message = "{accounts.username.hint}") String audit) {}

package org.duban.channel;

import org.jspecify.annotations.Nullable;

/**
 * Where a person can be reached; what is not known is null.
 *
 * @param mobile the number of the mobile telephone, by which robots mention a person and gateways send
 * @param wecom the person's name in WeCom (userid)
 */
public record Recipient(
        String name,
        @Nullable String mail,
        @Nullable String mobile,
        @Nullable String wecom) {}

package org.duban.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A random text that only its holder knows; the program keeps its hash. With 256 random bits a plain hash needs no salt. */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret random() {
        return ofBytes(32);
    }

    /** Short enough to be read out over the telephone: 12 characters, 72 bits. */
    public static Secret oneTimePassword() {
        return ofBytes(9);
    }

    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }

    private static Secret ofBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}

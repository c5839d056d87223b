package org.duban.channel;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Keeps secrets unreadable in the database and its backups: AES-256-GCM by a key that only the program's surroundings know. */
@Component
class Seal {
    private static final int SALT = 16;
    private static final int SHORTEST = 20;

    private final String key;

    /** @param key as {@code DUBAN_SECRET_KEY} gives it; empty where nobody set one */
    Seal(@Value("${duban.channel.key}") String key) {
        this.key = key;
    }

    /** @throws SealKeyMissing where there is no key, or one that could be guessed */
    String close(String secret) {
        String salt = KeyGenerators.string().generateKey();
        return salt + Encryptors.delux(required(), salt).encrypt(secret);
    }

    /** @throws SealKeyMissing as above; another key than that of closing is an {@link IllegalStateException} */
    String open(String sealed) {
        return Encryptors.delux(required(), sealed.substring(0, SALT)).decrypt(sealed.substring(SALT));
    }

    private String required() {
        if (key.length() < SHORTEST) {
            throw new SealKeyMissing();
        }
        return key;
    }
}

package org.duban.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The test documents in several styles, all of our own writing. */
public final class Texts {
    private Texts() {}

    public static String of(String name) {
        try (InputStream in = Texts.class.getResourceAsStream("texts/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.duban.reading.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The short names of the cities at prefecture level, to tell them from cities at county level. */
final class Prefectures {
    private static final Set<String> MUNICIPALITIES = Set.of("北京", "天津", "上海", "重庆");
    private static final Set<String> NAMES = load();

    private Prefectures() {}

    static boolean isMunicipality(String name) {
        return MUNICIPALITIES.contains(name);
    }

    static boolean isPrefecture(String name) {
        return NAMES.contains(name);
    }

    static Set<String> names() {
        return NAMES;
    }

    private static Set<String> load() {
        try (InputStream in = Prefectures.class.getResourceAsStream("prefectures.txt")) {
            if (in == null) {
                throw new IllegalStateException("prefectures.txt is missing");
            }
            return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.duban.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes at random, the same way for the same seed: drops, doubles, swaps and changes runs; drops and joins lines. */
final class Mutation {
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_RUN = 40;

    private final Random random;

    Mutation(int seed) {
        random = new Random(seed);
    }

    byte[] damage(byte[] whole) {
        byte[] damaged = whole.clone();
        for (int i = random.nextInt(MOST_CHANGES); i >= 0 && damaged.length > 8; i--) {
            damaged = change(damaged);
        }
        return damaged;
    }

    private byte[] change(byte[] bytes) {
        int from = random.nextInt(bytes.length - 4);
        int to = from + 1 + random.nextInt(Math.min(LONGEST_RUN, bytes.length - from - 1));
        return switch (random.nextInt(7)) {
            case 0 -> join(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
            case 1 -> join(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
            case 2 -> swap(bytes, from, random.nextInt(bytes.length));
            case 3 -> set(bytes, from, (byte) random.nextInt());
            case 4 -> withoutLine(bytes);
            case 5 -> withoutLineEnd(bytes);
            default -> random.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, from);
        };
    }

    private byte[] withoutLine(byte[] bytes) {
        List<String> lines = lines(bytes);
        lines.remove(random.nextInt(lines.size()));
        return bytes(lines);
    }

    private byte[] withoutLineEnd(byte[] bytes) {
        List<String> lines = lines(bytes);
        int line = random.nextInt(lines.size());
        if (line + 1 < lines.size()) {
            lines.set(line, lines.get(line) + lines.remove(line + 1));
        }
        return bytes(lines);
    }

    private static List<String> lines(byte[] bytes) {
        return new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
    }

    private static byte[] bytes(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[] head, byte[] tail) {
        byte[] joined = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, joined, head.length, tail.length);
        return joined;
    }

    private static byte[] swap(byte[] bytes, int a, int b) {
        byte kept = bytes[a];
        bytes[a] = bytes[b];
        bytes[b] = kept;
        return bytes;
    }

    private static byte[] set(byte[] bytes, int place, byte value) {
        bytes[place] = value;
        return bytes;
    }
}

package org.duban.reading.repair;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** The two bytes of a character in GBK, its unassigned places included, as old pages were written. */
final class Gbk {
    private static final int FIRST_LEAD = 0x81;
    private static final int FIRST_TRAIL = 0x40;
    private static final int LAST = 0xFE;
    private static final char[] CHARACTERS = new char[0x10000];
    private static final int[] CODES = new int[0x10000];

    static {
        learn(Charset.forName("GB18030"));
        learn(Charset.forName("GBK"));
    }

    private Gbk() {}

    private static void learn(Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        for (int lead = FIRST_LEAD; lead <= LAST; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST; trail++) {
                learn(lead, trail, decoder);
            }
        }
    }

    private static void learn(int lead, int trail, CharsetDecoder decoder) {
        CharBuffer decoded = CharBuffer.allocate(4);
        decoder.reset();
        decoder.decode(ByteBuffer.wrap(new byte[] {(byte) lead, (byte) trail}), decoded, true);
        if (decoded.position() == 1 && decoded.get(0) != '\uFFFD') {
            int code = lead << 8 | trail;
            CHARACTERS[code] = CHARACTERS[code] == 0 ? decoded.get(0) : CHARACTERS[code];
            CODES[decoded.get(0)] = CODES[decoded.get(0)] == 0 ? code : CODES[decoded.get(0)];
        }
    }

    /** The character of two bytes, 0 where there is none. */
    static char character(int lead, int trail) {
        return CHARACTERS[lead << 8 | trail];
    }

    /** The lead byte of a character, 0 where it has not two bytes. */
    static int lead(char c) {
        return CODES[c] >> 8;
    }

    static int trail(char c) {
        return CODES[c] & 0xFF;
    }

    /** The byte of a character that stands for a single one, 0 where it does not: Windows reads 80 as a euro sign. */
    static int single(char c) {
        return c == '€' ? 0x80 : c < 0x7F ? c : 0;
    }

    /** The trailing byte of the full-width form of an ASCII character; its lead byte is {@code A3}. */
    static int wideTrail(char ascii) {
        return ascii | 0x80;
    }
}

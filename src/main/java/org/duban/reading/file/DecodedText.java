package org.duban.reading.file;

import java.nio.charset.Charset;

/** A text, its line ends made {@code \n}, and the encoding it was in. */
record DecodedText(String text, String encoding) {
    static DecodedText of(byte[] bytes, int from, Charset charset) {
        return of(new String(bytes, from, bytes.length - from, charset), charset);
    }

    static DecodedText of(String text, Charset charset) {
        return new DecodedText(text.replace("\r\n", "\n").replace('\r', '\n'), charset.name());
    }
}

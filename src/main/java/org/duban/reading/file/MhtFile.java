package org.duban.reading.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web page saved in a single file (MHTML), which Word also writes under the name of a document: its first page is read. */
final class MhtFile implements Format {
    private static final int HEAD = 2_000;
    private static final Pattern ARCHIVE =
            Pattern.compile("(?is)^\\s{0,9}[a-z-]{4,40}:.*multipart/related.*boundary=\"?(?<boundary>[^\\s\";]{1,80})");
    private static final Pattern PAGE = Pattern.compile("(?i)content-type:\\s*text/html");
    private static final Pattern END_OF_HEAD = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern ENCODING = Pattern.compile("(?i)content-transfer-encoding:\\s*(?<name>[\\w-]+)");

    @Override
    public boolean recognises(Content content) {
        return ARCHIVE.matcher(content.ascii(HEAD)).find();
    }

    @Override
    public RawDocument read(Content content) throws IOException {
        Matcher archive = ARCHIVE.matcher(content.ascii(HEAD));
        if (!archive.find()) {
            throw new IOException("no boundary");
        }
        String[] parts = content.ascii(content.bytes().length).split(Pattern.quote("--" + archive.group("boundary")));
        for (String part : parts) {
            Matcher end = END_OF_HEAD.matcher(part.stripLeading());
            if (PAGE.matcher(part).find() && end.find()) {
                String head = part.stripLeading().substring(0, end.start());
                return page(head, part.stripLeading().substring(end.end()));
            }
        }
        throw new IOException("no page in it");
    }

    private static RawDocument page(String head, String body) throws IOException {
        Matcher encoding = ENCODING.matcher(head);
        String name = encoding.find() ? encoding.group("name").toLowerCase(java.util.Locale.ROOT) : "";
        byte[] page =
                switch (name) {
                    case "base64" -> Base64.getMimeDecoder().decode(body.strip());
                    case "quoted-printable" -> unquoted(body);
                    default -> body.getBytes(StandardCharsets.ISO_8859_1);
                };
        Content content = new Content(page, "page.html");
        if (content.text().isEmpty()) {
            throw new IOException("the page is no text");
        }
        return new HtmlFile().read(content);
    }

    /** RFC 2045, 6.7: {@code =} and two digits spell a byte, {@code =} at a line's end joins the lines. */
    private static byte[] unquoted(String quoted) {
        String joined = quoted.replaceAll("=[ \\t]{0,9}\\r?\\n", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(joined.length());
        for (int i = 0; i < joined.length(); i++) {
            int high = i + 2 < joined.length() ? Character.digit(joined.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(joined.charAt(i + 2), 16);
            boolean spelled = joined.charAt(i) == '=' && low >= 0;
            bytes.write(spelled ? high << 4 | low : joined.charAt(i));
            i += spelled ? 2 : 0;
        }
        return bytes.toByteArray();
    }
}

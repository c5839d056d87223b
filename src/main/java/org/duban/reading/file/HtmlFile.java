package org.duban.reading.file;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A saved web page or a fragment of one. */
final class HtmlFile implements Format {
    private static final int DEEPEST = 400;
    private static final Pattern PAGE = Pattern.compile(
            "^\\s{0,100}(?:<\\?xml[^>]{0,200}>\\s{0,100})?<(?:!doctype\\s+html|html|head|body|meta)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_END =
            Pattern.compile("</(?:p|div|td|tr|li|h[1-6]|section|article)>|<br\\s?/?>", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean recognises(Content content) {
        return content.text()
                .map(DecodedText::text)
                .filter(text -> isPage(text) || isFragment(text, content))
                .isPresent();
    }

    private static boolean isPage(String text) {
        return PAGE.matcher(text).lookingAt();
    }

    /** Markup stands at least once every other line; text with a few stray tags is text. */
    private static boolean isFragment(String text, Content content) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        long blocks = BLOCK_END.matcher(text).results().limit(100_000).count();
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        return blocks > 0 && (content.isNamed(".html", ".htm") || 2 * blocks >= lines);
    }

    @Override
    public RawDocument read(Content content) {
        DecodedText decoded = content.text().orElseThrow();
        Document page = Jsoup.parse(decoded.text(), "", Parser.htmlParser().setMaxDepth(DEEPEST));
        Transcript transcript = new Transcript();
        transcript.blockUnlessBlank(page.title());
        new HtmlLines(transcript::block, table -> new HtmlTable(transcript).write(table)).write(page.body());
        return transcript.toDocument("html", decoded.encoding());
    }
}

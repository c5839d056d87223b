package org.duban.intake;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.report.ImportRefused;
import org.springframework.http.HttpStatus;

/** The document bears a mark of secrecy (GB/T 9704: 秘密★1年), so it may not enter a network system. */
class SecretMarked extends ImportRefused {
    private static final Pattern MARK = Pattern.compile("(?:秘密|机密|绝密)\\s{0,9}[★☆]");

    private SecretMarked(String mark) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, mark);
    }

    /** @throws SecretMarked where the text bears such a mark */
    static void refuse(String text) {
        Matcher mark = MARK.matcher(text);
        if (mark.find()) {
            throw new SecretMarked(mark.group());
        }
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("reason", "SECRET");
    }
}

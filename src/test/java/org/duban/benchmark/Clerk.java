package org.duban.benchmark;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.testing.People;

/** A clerk without a screen, with a session of the own, who sends lines as the page does. */
record Clerk(HttpClient client, String base, String token) {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*(?:value|content)=\"([^\"]+)\"");

    static Clerk signedIn(int port, String username) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        Clerk stranger = new Clerk(client, "http://localhost:" + port, "");
        Clerk visitor = new Clerk(client, stranger.base, token(stranger.page("/login")));
        visitor.post("/login", Map.of("username", username, "password", People.PASSWORD));
        return new Clerk(client, stranger.base, token(visitor.page("/my/updates")));
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("no token on the page " + page.uri());
        }
        return token.group(1);
    }

    HttpResponse<String> page(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Sends the line of a target for December.
     *
     * @param address below that of lines
     * @param button the name of the button, or empty
     * @param step how often the update was written before, from 1; -1 where it is new
     */
    HttpResponse<String> send(String address, int number, UUID indicator, String button, int step) throws Exception {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "year",
                "2022",
                "period",
                "2022-12",
                "lines[0].number",
                "" + number,
                "lines[0].version",
                "" + (step < 0 ? -1 : step - 2),
                "lines[0].readings[" + indicator + "]",
                "" + (2300 + step),
                "lines[0].narrative",
                "全年收尾"));
        if (!button.isEmpty()) {
            form.put(button, "" + number);
        }
        return post("/my/updates/line" + address, form);
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", "&_csrf=" + encoded(token)));
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.duban.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.DubanApplication;

/** The program in a process of its own, as a user starts it. */
public class Program implements AutoCloseable {
    private static final List<String> PACKAGED = List.of("java", "-Xmx512m", "-jar", "target/duban.jar");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final int port;
    private final Process process;
    private final Duration untilFirstPage;

    private Program(List<String> command, Path data, int port) throws IOException {
        this.port = port;
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("program.log").toFile());
        builder.environment().put("DUBAN_DATA", data.toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("DUBAN_DEMO_PASSWORD", Visitor.PASSWORD);
        this.process = builder.start();
        awaitFirstPage();
        this.untilFirstPage = Duration.ofNanos(System.nanoTime() - start);
    }

    /** Starts the jar that the build made. */
    public static Program packaged(Path data, int port) throws IOException {
        return new Program(PACKAGED, data, port);
    }

    /** Starts the classes under test. */
    public static Program compiled(Path data, int port) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        String classes = System.getProperty("java.class.path");
        return new Program(
                List.of(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", classes, DubanApplication.class.getName()),
                data,
                port);
    }

    public Duration untilFirstPage() {
        return untilFirstPage;
    }

    /** Resident memory in MB. */
    public long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    /** A browser without a screen, signed in as this person. */
    public HttpClient signedIn(String username) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        Matcher token = CSRF.matcher(page(client, "/login").body());
        if (!token.find()) {
            throw new IllegalStateException("no token on the sign-in page");
        }
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(username, Visitor.PASSWORD, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        client.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return client;
    }

    public HttpResponse<String> page(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Imports a file through the interface and gives its answer. */
    public HttpResponse<String> upload(Path file, String district, int year) throws IOException, InterruptedException {
        byte[] head = ("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(file.getFileName()))
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8);
        return post(
                "/api/%s/%d/reports".formatted(district, year),
                "multipart/form-data; boundary=part",
                HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofByteArray(head),
                        HttpRequest.BodyPublishers.ofFile(file),
                        HttpRequest.BodyPublishers.ofByteArray(tail)));
    }

    public HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Authorization", credentials())
                .header("Content-Type", type)
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        request(path).header("Authorization", credentials()).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String credentials() {
        String words = "supervisor:" + Visitor.PASSWORD;
        return "Basic " + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(5));
    }

    private void awaitFirstPage() {
        HttpClient client = HttpClient.newHttpClient();
        while (process.isAlive()) {
            try {
                if (page(client, "/login").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        throw new IllegalStateException("the program ended by itself");
    }

    /** Ends only the program, at once, as {@code kill -9} does; its database goes on. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

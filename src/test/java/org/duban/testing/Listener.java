package org.duban.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A web server on this machine that takes down what it is sent and answers as it was told, else with errcode 0. */
public class Listener implements AutoCloseable {
    /** One request. */
    public record Heard(String path, String query, String authorization, JsonNode body) {}

    /** What to answer: a status, a body, and for a redirect where to. */
    public record Answer(int status, String body, Map<String, String> headers) {
        public Answer(int status, String body) {
            this(status, body, Map.of());
        }
    }

    private final HttpServer server;
    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> answers = new ArrayDeque<>();

    public Listener() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    public String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** What to answer next; several are given in turn. */
    public void willAnswer(int status, String body) {
        answers.add(new Answer(status, body));
    }

    public void willRedirect(String to) {
        answers.add(new Answer(302, "", Map.of("Location", to)));
    }

    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        heard.add(new Heard(
                exchange.getRequestURI().getPath(),
                String.valueOf(exchange.getRequestURI().getQuery()),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                JsonMapper.shared().readTree(body.length == 0 ? "{}".getBytes(UTF_8) : body)));
        Answer answer = answers.isEmpty() ? new Answer(200, "{\"errcode\":0,\"errmsg\":\"ok\"}") : answers.remove();
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(answer.status(), 0);
        exchange.getResponseBody().write(answer.body().getBytes(UTF_8));
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

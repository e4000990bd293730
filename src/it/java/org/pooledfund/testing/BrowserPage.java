package org.pooledfund.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One window of a browser, by the DevTools protocol. */
public final class BrowserPage implements AutoCloseable, WebSocket.Listener {
    private static final int PATIENCE_SECONDS = 120;

    private final BlockingQueue<Map<?, ?>> answers = new ArrayBlockingQueue<>(1000);
    private final StringBuilder part = new StringBuilder();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private int number;

    BrowserPage(URI address) {
        this.socket = client.newWebSocketBuilder().buildAsync(address, this).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            Map<?, ?> message = read(part.toString());
            part.setLength(0);
            if (message.containsKey("id")) {
                answers.add(message);
            }
        }
        from.request(1);
        return null;
    }

    void resize(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        width < 600));
    }

    void show(URI file) {
        call("Page.enable", Map.of());
        call("Page.navigate", Map.of("url", file.toString()));
        evaluate("new Promise(done => document.readyState === 'complete' ? done(1)"
                + " : addEventListener('load', () => done(1)))");
    }

    /** The value of an expression as text, waited for if it is a promise. */
    public String evaluate(String script) {
        Map<?, ?> result = call(
                "Runtime.evaluate",
                Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (result.containsKey("exceptionDetails")) {
            throw new IllegalStateException(String.valueOf(result.get("exceptionDetails")));
        }
        return String.valueOf(((Map<?, ?>) result.get("result")).get("value"));
    }

    /** The whole page as a PNG picture. */
    public byte[] picture() {
        Map<?, ?> result = call(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        return Base64.getDecoder().decode(String.valueOf(result.get("data")));
    }

    private Map<?, ?> call(String method, Map<String, Object> parameters) {
        int id = ++number;
        socket.sendText(
                        "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":"
                                + json(parameters) + "}",
                        true)
                .join();
        try {
            while (true) {
                Map<?, ?> answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (answer == null) {
                    throw new IllegalStateException(method + ": the browser does not answer");
                }
                if (answer.get("id").equals(id)) {
                    if (answer.containsKey("error")) {
                        throw new IllegalStateException(method + ": " + answer.get("error"));
                    }
                    return (Map<?, ?>) answer.get("result");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** JSON is YAML. */
    private static Map<?, ?> read(String json) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return new Yaml(new SafeConstructor(options)).load(json);
    }

    private static String json(Map<String, Object> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":"
                        + (entry.getValue() instanceof String text
                                ? quoted(text)
                                : entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars()
                .forEach(c -> out.append(
                        c == '"' || c == '\\' || c < ' ' || c > '~'
                                ? String.format(Locale.ROOT, "\\u%04x", c)
                                : String.valueOf((char) c)));
        return out.append('"').toString();
    }

    @Override
    public void close() {
        socket.abort();
        client.close();
    }
}

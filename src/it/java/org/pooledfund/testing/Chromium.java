package org.pooledfund.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A headless Chromium of the machine, driven by its own protocol. Where there is none it is
 * installed, if this is Debian and the process may; else there is none.
 */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
    private static final String PACKAGE = "chromium-headless-shell";
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final String address;

    private Chromium(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.address = address;
    }

    /** Starts it; empty, with a word why, on a machine that cannot have one. */
    public static Optional<Chromium> start() throws IOException, InterruptedException {
        Optional<Path> program = find();
        if (program.isEmpty()
                && Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && "root".equals(System.getProperty("user.name"))) {
            program = installed();
        }
        if (program.isEmpty()) {
            System.out.println("There is no Chromium here, so the pack's page is not checked by"
                    + " axe-core. On Debian: apt-get install " + PACKAGE);
            return Optional.empty();
        }
        Path profile = Files.createTempDirectory("pooledfund-chromium");
        Process process = new ProcessBuilder(
                        program.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
        return Optional.of(new Chromium(process, profile, address(process, profile)));
    }

    private static Optional<Path> installed() {
        try {
            Debian.install("The check of the pack's page", List.of(PACKAGE));
            return find();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String address(Process process, Path profile)
            throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
                return "http://127.0.0.1:" + Files.readAllLines(file).getFirst();
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException(
                "Chromium did not start: " + Files.readString(profile.resolve("log")));
    }

    /** A window of that width, showing that file. */
    public BrowserPage open(Path file, int width, int height) {
        HttpResponse<String> answer;
        try (HttpClient client = HttpClient.newHttpClient()) {
            answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/json/new?about:blank"))
                            .PUT(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("Chromium does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Matcher socket =
                Pattern.compile("\"webSocketDebuggerUrl\": \"([^\"]+)\"").matcher(answer.body());
        if (!socket.find()) {
            throw new IllegalStateException("no window: " + answer.body());
        }
        BrowserPage page = new BrowserPage(URI.create(socket.group(1)));
        page.resize(width, height);
        page.show(file.toUri());
        return page;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Directories.delete(profile);
    }
}

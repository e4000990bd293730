package org.pooledfund.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One running mysqld. It dies with this JVM, however the JVM ends: a shell beside it waits for the
 * pipe from this process to close, and then kills it.
 */
final class MySqlProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WATCH = "exec 3<&0; \"$@\" 3<&- & server=$!;"
            + " { cat <&3 >/dev/null; kill -9 $server 2>/dev/null; } & wait $server";

    private final Process watcher;
    private final Path log;
    private final int port;

    private MySqlProcess(Process watcher, Path log, int port) {
        this.watcher = watcher;
        this.log = log;
        this.port = port;
    }

    int port() {
        return port;
    }

    /** Starts a server and returns when it answers; another program may take the port meanwhile. */
    static MySqlProcess start(MySqlFiles files, Path data)
            throws IOException, InterruptedException {
        MySqlProcess process = launch(files, data);
        for (int attempt = 1; !process.answers(); attempt++) {
            if (attempt == 3 || !process.said("Address already in use")) {
                throw new IOException(
                        "MySQL did not start. The end of " + process.log + ":\n" + process.tail());
            }
            process = launch(files, data);
        }
        return process;
    }

    void stop() throws IOException, InterruptedException {
        watcher.getOutputStream().close();
        watcher.waitFor(10, TimeUnit.SECONDS);
    }

    private static MySqlProcess launch(MySqlFiles files, Path data) throws IOException {
        int port = freePort();
        Path log = data.resolveSibling(data.getFileName() + ".log");
        List<String> command = new ArrayList<>(List.of("sh", "-c", WATCH, "mysqld"));
        command.addAll(MySqlOptions.serving(files, data, port));
        Process watcher = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new MySqlProcess(watcher, log, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (watcher.isAlive() && System.nanoTime() < deadline) {
            try (Connection connection = DriverManager.getConnection(
                    "jdbc:mysql://127.0.0.1:" + port + "/", "root", "")) {
                return connection.isValid(5);
            } catch (SQLException e) {
                Thread.sleep(50);
            }
        }
        return false;
    }

    private boolean said(String words) throws IOException {
        return Files.readString(log).contains(words);
    }

    private String tail() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }
}

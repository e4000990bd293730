package org.pooledfund.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of mysqld: small, local, and otherwise as a server comes. */
final class MySqlOptions {
    private MySqlOptions() {}

    /** What initialising and serving have in common. */
    static List<String> common(MySqlFiles files, Path data) {
        List<String> options = new ArrayList<>(List.of(
                files.mysqld().toString(),
                "--no-defaults",
                "--basedir=" + files.programs(),
                "--lc-messages-dir=" + files.programs().resolve("share"),
                "--datadir=" + data,
                "--character-set-server=utf8mb4",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=16M"));
        if (MachineFacts.isRoot()) {
            options.add("--user=root");
        }
        return options;
    }

    /** A server on a loopback port that accepts LOAD DATA LOCAL. */
    static List<String> serving(MySqlFiles files, Path data, int port) {
        List<String> options = new ArrayList<>(common(files, data));
        options.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mysqld.sock",
                "--pid-file=" + data.resolve("mysqld.pid"),
                "--mysqlx=OFF",
                "--local-infile=1",
                "--secure-file-priv=NULL",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--innodb-flush-log-at-trx-commit=2",
                "--max-connections=100"));
        return options;
    }
}

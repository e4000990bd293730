package org.pooledfund.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * How to reach a MySQL server as a user who may create databases and users.
 *
 * @param server for instance {@code jdbc:mysql://127.0.0.1:3306/}
 * @param options further connection properties, without the question mark; may be empty
 * @param user the administrator
 * @param password the administrator's password
 */
record AdminUrl(String server, String options, String user, String password) {

    /**
     * Reads {@code jdbc:mysql://host:port/?user=NAME&password=WORD&...}.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static AdminUrl parse(String url) {
        int query = url.indexOf("/?");
        if (!url.startsWith("jdbc:mysql://") || query < 0) {
            throw new IllegalArgumentException("POOLEDFUND_TEST_MYSQL_URL must look like"
                    + " jdbc:mysql://host:port/?user=NAME&password=WORD"
                    + " (no database name), but it starts with "
                    + url.split("[?]", 2)[0]);
        }
        String user = "";
        String password = "";
        List<String> others = new ArrayList<>();
        for (String option : url.substring(query + 2).split("&")) {
            if (option.startsWith("user=")) {
                user = decode(option.substring("user=".length()));
            } else if (option.startsWith("password=")) {
                password = decode(option.substring("password=".length()));
            } else {
                others.add(option);
            }
        }
        return new AdminUrl(url.substring(0, query + 1), String.join("&", others), user, password);
    }

    /** The address of one database on this server. */
    String database(String name) {
        return server + name + (options.isEmpty() ? "" : "?" + options);
    }

    /** Runs the statements one by one as the administrator. */
    void execute(List<String> statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database(""), user, password);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String decode(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}

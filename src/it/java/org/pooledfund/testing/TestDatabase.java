package org.pooledfund.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * An empty database of one test's own, and a user who has rights in it and nowhere else.
 *
 * @param name the schema's name
 * @param url the JDBC address, with the database's name
 * @param user a user with {@link MySqlServer#RIGHTS} on this database alone
 * @param password that user's password
 */
public record TestDatabase(String name, String url, String user, String password) {

    /** Connects as the test's user. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The address with one more connection property, for instance {@code a=b}. */
    public String urlWith(String property) {
        return url + (url.contains("?") ? "&" : "?") + property;
    }
}

package org.pooledfund.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** What the database is and can do: asked of the database itself. */
public record Dialect(String product, String version, boolean isMySql, boolean bulkLoad) {
    /**
     * Asks a database.
     *
     * @throws SQLException if it does not answer
     */
    public static Dialect of(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            boolean isMySql = product.equals("MySQL") || product.equals("MariaDB");
            return new Dialect(
                    product,
                    connection.getMetaData().getDatabaseProductVersion(),
                    isMySql,
                    isMySql && allowsLocalInfile(connection));
        }
    }

    /** Whether it is H2, in a file or in memory. */
    boolean isH2() {
        return product.equals("H2");
    }

    private static boolean allowsLocalInfile(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Sql.of("ask-local-infile"))) {
            return row.next() && row.getInt(1) == 1;
        }
    }
}

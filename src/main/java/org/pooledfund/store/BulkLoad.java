package org.pooledfund.store;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.conf.RuntimeProperty;
import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.jdbc.JdbcStatement;
import java.io.InputStream;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * Sends bytes by MySQL's LOAD DATA LOCAL. A connection as {@link DatabaseSettings} makes it gives
 * the
 * server files of an empty folder only. Connector/J streams bytes from memory only where all files
 * are allowed; so that is switched on for this one statement, which gives the server these bytes
 * whatever file it asks for, and off again.
 */
final class BulkLoad {
    private BulkLoad() {}

    /**
     * Runs a LOAD DATA LOCAL statement.
     *
     * @return how many rows the server says it stored; its warnings are with the statement
     */
    static int run(Statement statement, String sql, InputStream bytes) throws SQLException {
        JdbcStatement mysql = statement.unwrap(JdbcStatement.class);
        RuntimeProperty<Boolean> anyFile = statement
                .getConnection()
                .unwrap(JdbcConnection.class)
                .getPropertySet()
                .getBooleanProperty(PropertyKey.allowLoadLocalInfile);
        mysql.setLocalInfileInputStream(bytes);
        anyFile.setValue(true);
        try {
            return statement.executeUpdate(sql);
        } finally {
            anyFile.setValue(false);
            mysql.setLocalInfileInputStream(null);
        }
    }

    /**
     * Stores rows, all of them as they are, or fails: the server turns what it does not understand
     * into something else and only warns.
     *
     * @throws ProblemException if a row is missing or the server warns
     */
    static void whole(Statement statement, String sql, Encoded rows, int expected)
            throws SQLException {
        int stored = run(statement, sql, rows.stream());
        SQLWarning warning = statement.getWarnings();
        if (stored != expected || warning != null) {
            String why = warning == null ? "no warning" : String.valueOf(warning.getMessage());
            throw new ProblemException(
                    Finding.of(Problem.BULK_LOAD_INCOMPLETE, stored, expected, why));
        }
    }
}

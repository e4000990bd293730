package org.pooledfund.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.pooledfund.measure.LabelledLedgers;

/**
 * What of the standard rules SQL can say, for DuckDB: exact reference, reference made alike,
 * reference within tolerance, and amount, supplier and date; the nth of equal lines with the nth.
 * No assignment, groups, subsets or explanations.
 */
final class DuckDbMatching {
    private static final String ALIKE = "ltrim(regexp_replace(regexp_replace(upper(reference),"
            + " '[^A-Z0-9]', '', 'g'), '^(INVOICE|INV)', ''), '0')";

    private final Statement sql;

    private DuckDbMatching(Statement sql) {
        this.sql = sql;
    }

    static void match(Path folder, Path out) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            DuckDbMatching matching = new DuckDbMatching(sql);
            matching.load("l", folder.resolve(LabelledLedgers.LEFT));
            matching.load("r", folder.resolve(LabelledLedgers.RIGHT));
            sql.execute("CREATE TABLE m (rule VARCHAR, l BIGINT, r BIGINT)");
            matching.nth(
                    "exact-reference", "reference, supplier, scheme, pence", "reference <> ''");
            matching.nth("normalised-reference", "alike, supplier, scheme, pence", "alike <> ''");
            matching.near(
                    "reference-within-tolerance",
                    "a.alike = b.alike AND a.supplier = b.supplier AND a.scheme = b.scheme"
                            + " AND a.alike <> '' AND abs(a.pence - b.pence) <= 5",
                    "abs(a.pence - b.pence)");
            matching.near(
                    "amount-supplier-and-date",
                    "a.pence = b.pence AND a.supplier = b.supplier AND a.scheme = b.scheme"
                            + " AND (a.alike = '' OR b.alike = '')"
                            + " AND abs(date_diff('day', a.date, b.date)) <= 5",
                    "abs(date_diff('day', a.date, b.date))");
            matching.write(out);
        }
    }

    private void load(String table, Path file) throws SQLException {
        sql.execute("CREATE TABLE " + table
                + " AS SELECT line::BIGINT AS line, date, upper(supplier)"
                + " AS supplier, scheme, kind, coalesce(reference, '') AS reference, coalesce("
                + ALIKE + ", '') AS alike, (amount * 100)::BIGINT AS pence FROM read_csv('"
                + file + "', header = true, columns = {line: 'BIGINT', date: 'DATE', period:"
                + " 'VARCHAR', reference: 'VARCHAR', supplier: 'VARCHAR', narrative: 'VARCHAR',"
                + " scheme: 'VARCHAR', kind: 'VARCHAR', amount: 'DECIMAL(18,2)'})");
    }

    private static String open(String table, String where) {
        return "(SELECT * FROM " + table + " WHERE kind <> 'accrual' AND " + where
                + " AND line NOT IN (SELECT " + table + " FROM m))";
    }

    private static String numbered(String table, String key, String where) {
        return "(SELECT *, row_number() OVER (PARTITION BY " + key + " ORDER BY line) AS nth FROM "
                + open(table, where) + ")";
    }

    private void nth(String rule, String key, String where) throws SQLException {
        sql.execute("INSERT INTO m SELECT '" + rule + "', a.line, b.line FROM "
                + numbered("l", key, where) + " a JOIN " + numbered("r", key, where) + " b USING ("
                + key + ", nth)");
    }

    /** The nearest of each side, if each is the other's. */
    private void near(String rule, String condition, String distance) throws SQLException {
        sql.execute("INSERT INTO m SELECT '" + rule + "', l, r FROM (SELECT a.line AS l, b.line AS"
                + " r, row_number() OVER (PARTITION BY a.line ORDER BY " + distance
                + ", b.line) AS i, row_number() OVER (PARTITION BY b.line ORDER BY " + distance
                + ", a.line) AS j FROM " + open("l", "true") + " a JOIN " + open("r", "true")
                + " b ON " + condition + ") WHERE i = 1 AND j = 1");
    }

    private void write(Path out) throws SQLException {
        sql.execute(
                "COPY (SELECT row_number() OVER (ORDER BY l) AS \"group\", * FROM m ORDER BY l) TO"
                        + " '" + out.resolve("matches.csv") + "' (HEADER)");
        sql.execute("COPY (SELECT 'left' AS side, line, pence FROM " + open("l", "true")
                + " UNION ALL SELECT 'right', line, pence FROM " + open("r", "true") + ") TO '"
                + out.resolve("breaks.csv") + "' (HEADER)");
    }
}

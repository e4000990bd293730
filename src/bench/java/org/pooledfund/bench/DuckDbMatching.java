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
 * It writes a row for each line of a match with the same evidence in words as pooledfund, and a row
 * for each open line. No assignment, groups, subsets or nearest misses.
 */
final class DuckDbMatching {
    private static final String ALIKE = "ltrim(regexp_replace(regexp_replace(upper(reference),"
            + " '[^A-Z0-9]', '', 'g'), '^(INVOICE|INV)', ''), '0')";

    /** As pooledfund words it. */
    private static final String EVIDENCE = "CASE WHEN a.reference <> '' AND b.reference <> '' THEN"
            + " 'same reference ' || a.reference || CASE WHEN a.reference = b.reference THEN ''"
            + " ELSE ', written ' || b.reference END || '; ' ELSE '' END || 'same counterparty ' ||"
            + " a.written || CASE WHEN a.written = b.written THEN '' ELSE ', written ' || b.written"
            + " END || '; same scheme ' || a.scheme || CASE WHEN a.pence = b.pence THEN"
            + " '; same amount ' || (a.pence / 100)::DECIMAL(18,2) ELSE '; amounts ' ||"
            + " (a.pence / 100)::DECIMAL(18,2) || ' and ' || (b.pence / 100)::DECIMAL(18,2) ||"
            + " ' differ by ' || ((a.pence - b.pence) / 100)::DECIMAL(18,2) END || '; ' || CASE"
            + " abs(date_diff('day', a.date, b.date)) WHEN 0 THEN 'same day' WHEN 1 THEN"
            + " '1 day apart' ELSE abs(date_diff('day', a.date, b.date)) || ' days apart' END";

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
                + " AS SELECT line::BIGINT AS line, date, supplier AS written, upper(supplier)"
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
        sql.execute("CREATE TABLE p AS SELECT row_number() OVER (ORDER BY m.l) AS \"group\", m.l,"
                + " m.r, a.pence AS lp, b.pence AS rp, rule, " + EVIDENCE + " AS evidence FROM m"
                + " JOIN l a ON a.line = m.l JOIN r b ON b.line = m.r");
        sql.execute("COPY (SELECT \"group\", side, line, (pence / 100)::DECIMAL(18,2) AS amount,"
                + " rule, 'confirmed' AS status, ((lp - rp) / 100)::DECIMAL(18,2) AS difference,"
                + " CASE WHEN lp = rp THEN 'none' ELSE 'rounding' END AS type, evidence FROM ("
                + "SELECT *, 'left' AS side, l AS line, lp AS pence FROM p UNION ALL SELECT *,"
                + " 'right', r, rp FROM p) ORDER BY \"group\", side) TO '"
                + out.resolve("matches.csv") + "' (HEADER)");
        sql.execute("COPY (" + breaks("left", "l", "right") + " UNION ALL "
                + breaks("right", "r", "left") + ") TO '" + out.resolve("breaks.csv")
                + "' (HEADER)");
    }

    private static String breaks(String side, String table, String other) {
        return "SELECT '" + side + "' AS side, line, (pence / 100)::DECIMAL(18,2) AS amount,"
                + " 'missing-on-" + other + "' AS type, 'The " + side + " ledger has it, the "
                + other + " has not.' AS explanation FROM " + open(table, "true");
    }
}

package org.pooledfund.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.pooledfund.measure.LabelledLedgers;

/**
 * What of the standard rules SQL can say, for DuckDB: netting of estimates and every rule that
 * compares a line with a line, exactly or within a tolerance; the nth of equal lines with the nth.
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

    private static final String DAYS = "abs(date_diff('day', a.date, b.date))";
    private static final String SAME_DOCUMENT = "a.alike = b.alike AND a.supplier = b.supplier"
            + " AND a.scheme = b.scheme AND a.alike <> ''";
    private static final String SAME_SUPPLIER =
            "a.pence = b.pence AND a.supplier = b.supplier AND a.scheme = b.scheme";

    private final Statement sql;

    private DuckDbMatching(Statement sql) {
        this.sql = sql;
    }

    /** How much of it is done. */
    enum Stages {
        /** All comparable ones. */
        ALL,
        /** Exact and normalised reference, tolerance, and amount with supplier and date. */
        FOUR
    }

    static void match(Path folder, Path out, Stages stages) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            DuckDbMatching matching = new DuckDbMatching(sql);
            matching.load("l", folder.resolve(LabelledLedgers.LEFT));
            matching.load("r", folder.resolve(LabelledLedgers.RIGHT));
            sql.execute("CREATE TABLE m (rule VARCHAR, l BIGINT, r BIGINT)");
            if (stages == Stages.ALL) {
                matching.all();
            } else {
                matching.four();
            }
            matching.write(out);
        }
    }

    private void four() throws SQLException {
        byReference();
        tolerance();
        near(
                "amount-supplier-and-date",
                SAME_SUPPLIER + " AND (a.alike = '' OR b.alike = '') AND " + DAYS + " <= 5",
                DAYS);
    }

    private void all() throws SQLException {
        for (String side : List.of("l", "r")) {
            net(side, "a.alike <> '' AND a.alike = b.alike");
            net(side, "(a.alike = '' OR b.alike = '')");
        }
        byReference();
        narrative("a", "b");
        narrative("b", "a");
        tolerance();
        near(
                "other-supplier",
                "a.alike = b.alike AND a.alike <> '' AND a.scheme = b.scheme"
                        + " AND a.pence = b.pence AND " + DAYS + " <= 60",
                DAYS);
        near("amount-supplier-and-date", SAME_SUPPLIER + " AND " + DAYS + " <= 14", DAYS);
        near("sign-flip", SAME_DOCUMENT + " AND a.pence = -b.pence", DAYS);
        vat(20);
        vat(5);
        near(
                "other-scheme",
                "a.alike = b.alike AND a.alike <> '' AND a.supplier = b.supplier"
                        + " AND a.pence = b.pence",
                DAYS);
        near(
                "transposed-digits",
                SAME_SUPPLIER + " AND list_sort(string_split(a.alike, ''))"
                        + " = list_sort(string_split(b.alike, '')) AND " + DAYS + " <= 10",
                DAYS);
        near(
                "rare-amount-and-date",
                "a.scheme = b.scheme AND a.pence = b.pence AND " + DAYS + " <= 5",
                DAYS);
    }

    private void byReference() throws SQLException {
        nth("exact-reference", "reference, supplier, scheme, pence", "reference <> ''");
        nth("normalised-reference", "alike, supplier, scheme, pence", "alike <> ''");
    }

    private void tolerance() throws SQLException {
        near(
                "reference-within-tolerance",
                SAME_DOCUMENT + " AND abs(a.pence - b.pence) <= 5",
                "abs(a.pence - b.pence)");
    }

    private void narrative(String of, String in) throws SQLException {
        near(
                "reference-in-narrative",
                SAME_SUPPLIER + " AND " + of + ".alike <> '' AND contains(" + in + ".narrative, "
                        + of + ".alike) AND " + DAYS + " <= 60",
                DAYS);
    }

    private void vat(int percent) throws SQLException {
        int gross = 100 + percent;
        near(
                "vat-" + percent,
                SAME_DOCUMENT + " AND (abs(a.pence * " + gross + " - b.pence * 100) <= 100"
                        + " OR abs(b.pence * " + gross + " - a.pence * 100) <= 100)",
                DAYS);
    }

    private void load(String table, Path file) throws SQLException {
        sql.execute("CREATE TABLE " + table
                + " AS SELECT line::BIGINT AS line, date, supplier AS written, upper(supplier)"
                + " AS supplier, scheme, kind, upper(coalesce(narrative, '')) AS narrative,"
                + " year(date) * 12 + month(date) AS month,"
                + " coalesce(reference, '') AS reference, coalesce(" + ALIKE
                + ", '') AS alike, (amount * 100)::BIGINT AS pence FROM read_csv('"
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

    /** Takes away estimates with their reversals of the month after. */
    private void net(String side, String condition) throws SQLException {
        sql.execute("DELETE FROM " + side + " WHERE line IN (SELECT unnest([a, b]) FROM (SELECT"
                + " a.line AS a, b.line AS b, row_number() OVER (PARTITION BY a.line ORDER BY"
                + " b.line) AS i, row_number() OVER (PARTITION BY b.line ORDER BY a.line) AS j"
                + " FROM " + side + " a JOIN " + side + " b ON a.supplier = b.supplier"
                + " AND a.scheme = b.scheme AND a.pence = -b.pence AND b.month = a.month + 1"
                + " AND a.kind = 'accrual' AND b.kind = 'accrual' AND " + condition
                + ") WHERE i = 1 AND j = 1)");
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

package org.pooledfund.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Stores lines by MySQL's LOAD DATA LOCAL, several times faster than inserts. The server turns what
 * it does not understand into something else and only warns; so it gets nothing but bytes made here
 * from validated lines, and a single warning or a short count is a failure.
 */
public final class BulkLineWriter implements LineWriter {
    private static final int BYTES_A_LINE = 256;

    private final JdbcTemplate jdbc;

    public BulkLineWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Runnable prepare(long extractId, List<LedgerLine> lines) {
        byte[] bytes = encode(extractId, lines);
        int expected = lines.size();
        return () -> jdbc.execute((Statement statement) -> load(statement, bytes, expected));
    }

    private static boolean load(Statement statement, byte[] bytes, int expected)
            throws SQLException {
        int stored = BulkLoad.run(statement, Sql.of("load-ledger-lines"), bytes);
        SQLWarning warning = statement.getWarnings();
        if (stored != expected || warning != null) {
            String why = warning == null ? "no warning" : String.valueOf(warning.getMessage());
            throw new ProblemException(
                    Finding.of(Problem.BULK_LOAD_INCOMPLETE, stored, expected, why));
        }
        return true;
    }

    static byte[] encode(long extractId, List<LedgerLine> lines) {
        StringBuilder text = new StringBuilder(lines.size() * BYTES_A_LINE);
        for (LedgerLine line : lines) {
            text.append(extractId).append('\t').append(line.line());
            text.append('\t').append(line.period().year().startYear());
            text.append('\t').append(line.period().number());
            text.append('\t').append(line.date());
            text.append('\t').append(line.amountPence());
            text.append('\t').append(line.nature().name());
            text.append('\t').append(line.standing().name());
            optional(text, line.scheme());
            optional(text, line.contributor());
            cell(text, line.reference());
            cell(text, line.transaction());
            cell(text, line.party());
            cell(text, line.narrative());
            cell(text, line.code());
            cell(text, line.account());
            text.append('\t').append(line.disputed() ? '1' : '0');
            optional(text, line.key().isEmpty() ? Optional.empty() : Optional.of(line.key()));
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void optional(StringBuilder text, Optional<String> value) {
        if (value.isEmpty()) {
            text.append("\t\\N");
        } else {
            cell(text, value.get());
        }
    }

    private static void cell(StringBuilder text, String value) {
        text.append('\t');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\0' -> text.append("\\0");
                default -> text.append(c);
            }
        }
    }
}

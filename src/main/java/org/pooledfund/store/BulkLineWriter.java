package org.pooledfund.store;

import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.pooledfund.extract.LedgerLine;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Stores lines by MySQL's LOAD DATA LOCAL, several times faster than inserts. The server turns what
 * it does not understand into something else and only warns; so it gets nothing but bytes made here
 * from validated lines, and a single warning or a short count is a failure.
 */
public final class BulkLineWriter implements LineWriter {
    private static final int BYTES_A_LINE = 192;

    private final JdbcTemplate jdbc;

    public BulkLineWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Runnable prepare(long extractId, List<LedgerLine> lines) {
        Encoded text = encode(extractId, lines);
        int expected = lines.size();
        return () -> jdbc.execute((Statement statement) -> {
            BulkLoad.whole(statement, Sql.of("load-ledger-lines"), text, expected);
            return true;
        });
    }

    static Encoded encode(long extractId, List<LedgerLine> lines) {
        Encoded text = new Encoded(lines.size() * BYTES_A_LINE);
        for (LedgerLine line : lines) {
            text.number(extractId).number(line.line());
            text.number(line.period().year().startYear()).number(line.period().number());
            text.date(line.date()).number(line.amountPence());
            text.text(line.nature().name()).text(line.standing().name());
            optional(text, line.scheme());
            optional(text, line.contributor());
            text.text(line.reference()).text(line.transaction());
            text.text(line.party()).text(line.narrative());
            text.text(line.code()).text(line.account());
            text.number(line.disputed() ? 1 : 0);
            if (line.key().isEmpty()) {
                text.nothing();
            } else {
                text.text(line.key());
            }
            text.end();
        }
        return text;
    }

    private static void optional(Encoded text, Optional<String> value) {
        if (value.isEmpty()) {
            text.nothing();
        } else {
            text.text(value.get());
        }
    }
}

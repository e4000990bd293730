package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hash over all that a run has stored of its settlement; every statement has an order. */
final class StoredContent {
    private static final List<String> PARTS = List.of(
            "list-run-inputs",
            "get-run-agreement",
            "list-scheme-outturns",
            "list-partner-shares",
            "list-settlement-steps",
            "list-settlement-transfers",
            "list-settlement-remainders",
            "list-settlement-remainder-owners",
            "list-settlement-notes",
            "list-settlement-flows",
            "list-settlement-disputes",
            "list-settlement-disputed-spending",
            "list-report-files");

    private final JdbcClient client;

    StoredContent(JdbcClient client) {
        this.client = client;
    }

    /** The hash; it changes with every row and every value. */
    String sha256(long runId) {
        Seal seal = new Seal();
        for (String part : PARTS) {
            seal.add(part);
            client.sql(Sql.of(part))
                    .param("runId", runId)
                    .query((row, n) -> values(row))
                    .list()
                    .forEach(seal::add);
        }
        return seal.sha256();
    }

    private static Object[] values(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.add(Objects.requireNonNullElse(row.getString(i), ""));
        }
        return values.toArray();
    }
}

package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.pooledfund.extract.ControlTotals;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the lines of a run add up to, joined from what was stored of each: those of one source, in
 * one comparison, on one side. Amounts are as the ledgers have them.
 *
 * @param partner blank if they are in no comparison, likewise flow
 * @param compared those that are not excluded
 * @param closed of these, in a match
 * @param open of these, in a break
 * @param oncePence of all that are in a match, in a break, or excluded, and in only one of them
 */
record LineSums(
        String source,
        String partner,
        String flow,
        String side,
        ControlTotals all,
        ControlTotals compared,
        ControlTotals closed,
        ControlTotals open,
        long oncePence) {

    /** Of a run. */
    static List<LineSums> of(JdbcClient client, long runId) {
        return client.sql(Sql.of("prove-run-lines"))
                .param("runId", runId)
                .query((row, n) -> of(row))
                .list();
    }

    private static LineSums of(ResultSet row) throws SQLException {
        return new LineSums(
                row.getString("source_id"),
                row.getString("partner_id"),
                row.getString("flow"),
                row.getString("side"),
                totals(row, "total"),
                totals(row, "compared"),
                totals(row, "closed"),
                totals(row, "open"),
                row.getLong("once_pence"));
    }

    private static ControlTotals totals(ResultSet row, String what) throws SQLException {
        return new ControlTotals(row.getLong(what + "_rows"), row.getLong(what + "_pence"));
    }
}

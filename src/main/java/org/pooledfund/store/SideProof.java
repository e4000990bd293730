package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Side;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proves each side of each comparison from the stored lines: that what was loaded is closed or
 * open, and that the statements' balances are those of the lines.
 */
final class SideProof {
    private record Key(String partner, Flow flow, Side side) {
        static Key of(ResultSet row) throws SQLException {
            return new Key(
                    row.getString("partner_id"),
                    Flow.valueOf(row.getString("flow")),
                    Side.valueOf(row.getString("side")));
        }

        /** As the partner sees it. */
        ControlTotals totals(ControlTotals lines) {
            return side == Side.POOL
                    ? new ControlTotals(lines.rows(), flow.fromPool(lines.pence()))
                    : lines;
        }
    }

    private record Parts(ControlTotals all, ControlTotals closed, ControlTotals open) {
        static final Parts NONE =
                new Parts(ControlTotals.NONE, ControlTotals.NONE, ControlTotals.NONE);

        static Parts of(Key key, LineSums sums) {
            return new Parts(
                    key.totals(sums.compared()),
                    key.totals(sums.closed()),
                    key.totals(sums.open()));
        }

        Parts plus(Parts other) {
            return new Parts(all.plus(other.all), closed.plus(other.closed), open.plus(other.open));
        }
    }

    private final JdbcClient client;
    private final Map<Key, Parts> lines = new LinkedHashMap<>();

    SideProof(JdbcClient client, List<LineSums> sums) {
        this.client = client;
        for (LineSums some : sums) {
            if (!some.partner().isEmpty()) {
                Key key = new Key(
                        some.partner(), Flow.valueOf(some.flow()), Side.valueOf(some.side()));
                lines.merge(key, Parts.of(key, some), Parts::plus);
            }
        }
    }

    List<Check> checks(long runId) {
        List<Check> checks = new ArrayList<>(statements(runId));
        client.sql(Sql.of("list-sides")).param("runId", runId).query(row -> {
            Key key = Key.of(row);
            String name = " of " + key.partner() + ", " + key.flow() + ", "
                    + key.side().name();
            Parts parts = parts(key);
            checks.addAll(both("loaded" + name, totals(row, "loaded"), parts.all()));
            checks.addAll(both(
                    "matched, netted and tolerated" + name,
                    totals(row, "matched")
                            .plus(totals(row, "netted"))
                            .plus(new ControlTotals(0, row.getLong("pence_tolerated"))),
                    parts.closed()));
            checks.addAll(both("open" + name, totals(row, "open"), parts.open()));
        });
        return checks;
    }

    private static ControlTotals totals(ResultSet row, String part) throws SQLException {
        return new ControlTotals(row.getLong("rows_" + part), row.getLong("pence_" + part));
    }

    private static List<Check> both(String name, ControlTotals expected, ControlTotals found) {
        return List.of(
                new Check("lines " + name, expected.rows(), found.rows()),
                new Check("pence " + name, expected.pence(), found.pence()));
    }

    private Parts parts(Key key) {
        return lines.getOrDefault(key, Parts.NONE);
    }

    private List<Check> statements(long runId) {
        List<Check> checks = new ArrayList<>();
        client.sql(Sql.of("prove-statements")).param("runId", runId).query(row -> {
            String partner = row.getString("partner_id");
            Flow flow = Flow.valueOf(row.getString("flow"));
            String name = "statement balances of " + partner + ", " + flow;
            checks.add(new Check(
                    name + ", partner",
                    parts(new Key(partner, flow, Side.PARTNER)).all().pence(),
                    row.getLong("partner_pence")));
            checks.add(new Check(
                    name + ", pool",
                    parts(new Key(partner, flow, Side.POOL)).all().pence(),
                    row.getLong("pool_pence")));
        });
        return checks;
    }
}

package org.pooledfund.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.settlement.payment.KeptAmount;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no partner bears of a signed settlement: added and read, never changed. */
final class JdbcKeptAmounts {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    JdbcKeptAmounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    void add(long runId, List<KeptAmount> kept) {
        Batch rows = new Batch(jdbc, "insert-settlement-version-kept");
        int item = 0;
        for (KeptAmount one : kept) {
            String kind = one.kind().name();
            rows.add(runId, ++item, 0, kind, one.what(), "", one.pence());
            int owner = 0;
            for (Map.Entry<String, Long> part : one.owners().entrySet()) {
                rows.add(runId, item, ++owner, kind, "", part.getKey(), part.getValue());
            }
        }
        rows.send();
    }

    List<KeptAmount> of(long runId) {
        Map<Integer, KeptAmount> items = new LinkedHashMap<>();
        Map<Integer, Map<String, Long>> owners = new LinkedHashMap<>();
        client.sql(Sql.of("list-settlement-version-kept")).param("runId", runId).query(row -> {
            int item = row.getInt("item_no");
            long pence = row.getLong("amount_pence");
            if (row.getInt("owner_no") == 0) {
                KeptAmount.Kind kind = KeptAmount.Kind.valueOf(row.getString("kind"));
                items.put(item, new KeptAmount(kind, row.getString("reason"), pence, Map.of()));
            } else {
                owners.computeIfAbsent(item, n -> new LinkedHashMap<>())
                        .put(row.getString("partner_id"), pence);
            }
        });
        List<KeptAmount> kept = new ArrayList<>();
        items.forEach((item, one) -> kept.add(new KeptAmount(
                one.kind(), one.what(), one.pence(), owners.getOrDefault(item, Map.of()))));
        return kept;
    }
}

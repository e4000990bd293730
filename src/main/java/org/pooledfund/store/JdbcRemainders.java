package org.pooledfund.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.settlement.Remainder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no partner bears of a run's variance, and whose money it is. */
final class JdbcRemainders {
    private static final String CARRIED_FORWARD = "carried-forward";
    private static final String RESERVE = "reserve";
    private static final String UNALLOCATED = "unallocated";
    private static final List<String> TABLES = List.of(
            "delete-settlement-remainder-owner",
            "delete-settlement-remainder",
            "delete-settlement-note");

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    JdbcRemainders(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    private record Item(String kind, String reason, long pence, Map<String, Long> owners) {}

    /** Replaces whatever the run had. */
    void write(long runId, Remainder remainder) {
        TABLES.forEach(table -> client.sql(Sql.of(table)).param("runId", runId).update());
        Batch items = new Batch(jdbc, "insert-settlement-remainder");
        Batch owners = new Batch(jdbc, "insert-settlement-remainder-owner");
        int number = 0;
        for (Item item : items(remainder)) {
            items.add(runId, ++number, item.kind(), item.reason(), item.pence());
            int owner = 0;
            for (Map.Entry<String, Long> part : item.owners().entrySet()) {
                owners.add(runId, number, ++owner, part.getKey(), part.getValue());
            }
        }
        items.send();
        owners.send();
        Batch notes = new Batch(jdbc, "insert-settlement-note");
        int note = 0;
        for (String sentence : remainder.notes()) {
            notes.add(runId, ++note, sentence);
        }
        notes.send();
    }

    private static List<Item> items(Remainder remainder) {
        List<Item> items = new ArrayList<>();
        remainder
                .carriedForward()
                .forEach(one -> items.add(
                        new Item(CARRIED_FORWARD, one.what(), one.amountPence(), one.owners())));
        remainder
                .drawn()
                .forEach(one -> items.add(
                        new Item(RESERVE, one.reserve(), one.amountPence(), one.owners())));
        remainder
                .unallocated()
                .forEach(one -> items.add(
                        new Item(UNALLOCATED, one.reason(), one.amountPence(), Map.of())));
        return items;
    }

    /** What was written. */
    Remainder read(long runId, long planOutsidePence) {
        Map<Integer, Map<String, Long>> owners = owners(runId);
        List<Remainder.CarriedForward> carried = new ArrayList<>();
        List<Remainder.Drawing> drawn = new ArrayList<>();
        List<Remainder.Unallocated> open = new ArrayList<>();
        query("list-settlement-remainders", runId).query(row -> {
            String reason = row.getString("reason");
            long pence = row.getLong("amount_pence");
            Map<String, Long> parts = owners.getOrDefault(row.getInt("item_no"), Map.of());
            String kind = row.getString("kind");
            switch (kind) {
                case CARRIED_FORWARD ->
                    carried.add(new Remainder.CarriedForward(reason, pence, parts));
                case RESERVE -> drawn.add(new Remainder.Drawing(reason, pence, parts));
                case UNALLOCATED -> open.add(new Remainder.Unallocated(reason, pence));
                default -> throw new IllegalStateException("unknown kind " + kind);
            }
        });
        List<String> notes = query("list-settlement-notes", runId)
                .query((row, n) -> row.getString("sentence"))
                .list();
        return new Remainder(planOutsidePence, carried, drawn, open, notes);
    }

    private Map<Integer, Map<String, Long>> owners(long runId) {
        Map<Integer, Map<String, Long>> owners = new LinkedHashMap<>();
        query("list-settlement-remainder-owners", runId).query(row -> {
            owners.computeIfAbsent(row.getInt("item_no"), n -> new LinkedHashMap<>())
                    .put(row.getString("partner_id"), row.getLong("amount_pence"));
        });
        return owners;
    }

    private JdbcClient.StatementSpec query(String statement, long runId) {
        return client.sql(Sql.of(statement)).param("runId", runId);
    }
}

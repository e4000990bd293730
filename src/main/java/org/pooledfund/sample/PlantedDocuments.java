package org.pooledfund.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pooledfund.money.Pence;

/** The list of planted differences, for programs and for people. */
final class PlantedDocuments {
    private static final List<String> HEADER = List.of(
            "id",
            "type",
            "partner",
            "flow",
            "period",
            "source",
            "file",
            "reference",
            "partner_pence",
            "pool_pence",
            "story");

    private static final String INTRODUCTION = """
            # Differences planted in the sample data

            Generated together with the extracts; do not edit. Everything that is not in this table agrees
            between the partners' ledgers and the pool's, but for two things that belong to real books too:
            the accruals of the last month, which the partners will take back in the next, and what the
            partners spent on their own account, on cost centres outside the pool.

            Amounts are the lines concerned added up, spending and contributions above zero on both sides.
            A line that the host posted outside the pool counts as nothing in the pool. A row that cannot be
            read has the number of its line after its file; where its amount cannot be read, it counts as
            nothing. `planted-differences.csv` has the same in pence.

            """;

    private PlantedDocuments() {}

    static byte[] csv(List<PlantedDifference> planted) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (PlantedDifference difference : planted) {
            rows.add(List.of(
                    difference.id(),
                    difference.type().name(),
                    difference.partner(),
                    difference.flow().name().toLowerCase(Locale.ROOT),
                    difference.period().code(),
                    difference.source().source(),
                    difference.file(),
                    difference.reference(),
                    Long.toString(difference.partnerPence()),
                    Long.toString(difference.poolPence()),
                    difference.story()));
        }
        return CsvText.PLAIN.bytes(rows);
    }

    static byte[] markdown(List<PlantedDifference> planted) {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        text.append("| Id | Period | What happened | Partner | Pool | File |\n");
        text.append("|---|---|---|---:|---:|---|\n");
        for (PlantedDifference difference : planted) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | `%s` |\n",
                    difference.id(),
                    difference.period().label(),
                    difference.story(),
                    Pence.format(difference.partnerPence()),
                    Pence.format(difference.poolPence()),
                    difference.file()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

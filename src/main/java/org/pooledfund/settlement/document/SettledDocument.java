package org.pooledfund.settlement.document;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Division;

/** Reads what was settled before: columns partner and amount, above zero the partner has paid. */
public final class SettledDocument {
    private SettledDocument() {}

    /**
     * Pence by partner.
     *
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static Map<String, Long> read(String file, String text, Agreement agreement) {
        CsvTable table =
                CsvTable.read(file, text, new LinkedHashSet<>(List.of("partner", "amount")));
        table.need("partner");
        table.need("amount");
        Cells cells = new Cells(table, agreement);
        Map<String, Long> settled = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<Division> partners = cells.partners(row, "partner");
            long pence = cells.pence(row, "amount").orElse(0L);
            partners.ifPresent(division -> division.pence(pence)
                    .forEach((id, part) -> settled.merge(id, part, Math::addExact)));
        }
        table.finish();
        return settled;
    }
}

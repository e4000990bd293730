package org.pooledfund.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the extracts of one source become ledger lines. Written once by a finance officer; read by
 * {@code extract.document}.
 *
 * @param id short and stable; also the name of the source's folder
 * @param organisation the partner whose ledger it is
 * @param ledger the pool's own, or a partner's
 * @param files which files of the folder are extracts of it
 * @param columns the header's names, of each the first that a file has
 * @param disputed narratives that mark a line as disputed
 */
public record SourceProfile(
        String id,
        String name,
        String organisation,
        Ledger ledger,
        Wildcard files,
        FileFormat format,
        Map<Column, List<String>> columns,
        AmountRule amount,
        DateRule dates,
        PeriodRule period,
        Optional<TotalsRow> totalsRow,
        Optional<Wildcard> disputed,
        List<NatureRule> natures,
        CodeMap codes,
        IntakeRules intake) {

    public SourceProfile {
        columns = Map.copyOf(columns);
        natures = List.copyOf(natures);
    }

    /** Whose books. */
    public enum Ledger {
        POOL,
        PARTNER
    }

    /**
     * How to know the row of totals that some systems print.
     *
     * @param column the header's name of the column that gives it away
     * @param startsWith how the cell begins; capitals and small letters are the same
     */
    public record TotalsRow(String column, String startsWith) {}
}

package org.pooledfund.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;

/** Small ledgers in which equal lines are common. */
final class Ledgers {
    private static final FinancialYear YEAR = new FinancialYear(2025);

    private Ledgers() {}

    static LedgerLine line(long number, int period, String reference, long pence, String key) {
        return new LedgerLine(
                number,
                new Period(YEAR, period),
                LocalDate.of(2025, 4, 1).plusMonths(period - 1),
                pence,
                Nature.EXPENDITURE,
                Standing.UNMAPPED,
                Optional.empty(),
                Optional.empty(),
                reference,
                "",
                "Mere Care Ltd",
                "Home care",
                "C1",
                "5200",
                false,
                key);
    }

    static List<LedgerLine> random(Random chance, int most) {
        List<LedgerLine> lines = new ArrayList<>();
        for (int i = chance.nextInt(most + 1); i > 0; i--) {
            lines.add(line(
                    lines.size() + 2,
                    1 + chance.nextInt(2),
                    chance.nextInt(4) == 0 ? "" : "R" + chance.nextInt(3),
                    100 + chance.nextInt(3),
                    ""));
        }
        return lines;
    }

    /** How often each content is there, wherever it stands. */
    static TreeMap<String, Integer> contents(List<LedgerLine> lines) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(content(line), 1, Integer::sum));
        return counts;
    }

    static String content(LedgerLine line) {
        return line.period().number() + "|" + line.reference() + "|" + line.amountPence() + "|"
                + line.key();
    }
}

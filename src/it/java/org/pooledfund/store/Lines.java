package org.pooledfund.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;

/** Ledger lines to be stored: plain ones, and ones that a careless writer would change. */
final class Lines {
    /** Texts that mean something to SQL, to bulk load, to collations, or to C. */
    static final List<String> TEXTS = List.of(
            "",
            "plain",
            "back\\slash \\N \\n \\",
            "\\N",
            "NULL",
            "a\ttab",
            "a line\nand another\r\nand a last\r",
            "nothing\0here",
            "\u001a end of file for some",
            "Caf\u00e9, na\u00efve \u00a3\u20ac",
            "smile \uD83D\uDE00 and \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "e\u0301 is not \u00e9",
            "'single' \"double\" `back`",
            "'; drop table ledger_line; --",
            "inv-1",
            "INV-1",
            "trailing  ",
            "  leading",
            "=1+1",
            "100% _ ? :name ${x}");

    private static final FinancialYear YEAR = new FinancialYear(2025);

    private Lines() {}

    /** Every nasty text in every text column, with amounts at both ends of their range. */
    static List<LedgerLine> nasty() {
        List<LedgerLine> lines = new ArrayList<>();
        for (String text : TEXTS) {
            int number = lines.size() + 1;
            lines.add(new LedgerLine(
                    number,
                    new Period(YEAR, 1 + number % 12),
                    LocalDate.of(2025, 4, 1).plusDays(number),
                    number % 2 == 0 ? Long.MAX_VALUE : Long.MIN_VALUE,
                    Nature.values()[number % Nature.values().length],
                    Standing.values()[number % Standing.values().length],
                    number % 3 == 0 ? Optional.empty() : Optional.of(text),
                    number % 3 == 1 ? Optional.empty() : Optional.of(text),
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    number % 2 == 0));
        }
        return lines;
    }

    /** A line like any other. */
    static LedgerLine plain(long number) {
        return withReference(number, "INV-" + number);
    }

    static LedgerLine withReference(long number, String reference) {
        return line(number, Nature.EXPENDITURE, Optional.of("s1"), Optional.empty(), reference);
    }

    static LedgerLine line(
            long number,
            Nature nature,
            Optional<String> scheme,
            Optional<String> contributor,
            String reference) {
        return new LedgerLine(
                number,
                new Period(YEAR, 3),
                LocalDate.of(2025, 6, 30),
                100 + number,
                nature,
                scheme.isPresent() ? Standing.IN_SCHEME : Standing.OUTSIDE_SCHEMES,
                scheme,
                contributor,
                reference,
                "T" + number,
                "Mere Care Ltd",
                "Home care",
                "C1",
                "5200",
                false);
    }
}

package org.pooledfund.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.CodeMap;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.LikelyScheme;
import org.pooledfund.extract.LikelySchemes;
import org.pooledfund.extract.Standing;
import org.pooledfund.match.Lines;

/**
 * What is known of a fund's lines besides what the matching looks at: where they stand, which
 * period they were posted to, and what unmapped codes look like.
 */
public final class LineBook {
    private static final int MONTHS = 12;

    private final FinancialYear year;
    private final LineNames names;
    private final Map<String, String> schemes;
    private final Map<EntryId, Integer> adjustments = new HashMap<>();
    private final Map<EntryId, Code> unmapped = new HashMap<>();
    private final Map<String, LikelySchemes> likely = new HashMap<>();

    private record Code(String source, String code) {}

    /**
     * Of one year.
     *
     * @param schemes their names by their ids
     */
    LineBook(FinancialYear year, Map<String, String> schemes, LineNames names) {
        this.year = year;
        this.names = names;
        this.schemes = schemes;
    }

    /** Takes a line of a source. */
    void add(Entry entry, CodeMap codes) {
        LedgerLine line = entry.line();
        likely(entry.source(), codes).add(line);
        if (line.period().isAdjustment()) {
            adjustments.put(entry.id(), line.period().number());
        }
        if (line.standing() == Standing.UNMAPPED) {
            unmapped.put(entry.id(), new Code(entry.source(), line.code()));
        }
    }

    private LikelySchemes likely(String source, CodeMap codes) {
        return likely.computeIfAbsent(source, s -> new LikelySchemes(codes, schemes));
    }

    FinancialYear year() {
        return year;
    }

    /** Year times twelve plus month, as the matching counts. */
    static int month(Period period) {
        LocalDate first = period.firstDay();
        return first.getYear() * MONTHS + first.getMonthValue();
    }

    String name(EntryId id) {
        return names.name(id);
    }

    /** The number of the period a line was posted to, from 1. */
    int period(Comparison.Ledger ledger, int line) {
        int month = ledger.lines().month(line) - month(new Period(year, 1)) + 1;
        return month == MONTHS && !adjustments.isEmpty()
                ? adjustments.getOrDefault(ledger.id(line), month)
                : month;
    }

    Item item(Side side, Comparison.Ledger ledger, int line) {
        Lines lines = ledger.lines();
        return new Item(
                ledger.id(line),
                side,
                line,
                new Period(year, period(ledger, line)),
                LocalDate.ofEpochDay(lines.epochDay(line)),
                lines.amount(line));
    }

    /** The source and code of an unmapped line, in words. */
    String codeWords(EntryId id) {
        Code code = unmapped.get(id);
        return code == null
                ? "The code is in no scheme."
                : "Code " + code.code() + " is in no scheme: add it to the codes of the source"
                        + " profile " + code.source() + ".";
    }

    /** The scheme that an unmapped line seems to belong to. */
    Optional<LikelyScheme> likelyScheme(EntryId id) {
        return Optional.ofNullable(unmapped.get(id))
                .flatMap(code -> Optional.ofNullable(likely.get(code.source()))
                        .flatMap(schemesOf -> schemesOf.of(code.code())));
    }
}

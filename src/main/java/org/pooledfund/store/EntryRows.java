package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;

/**
 * Makes lines of the rows of a statement whose columns begin with those of a line, in this order;
 * where rows are of several extracts, the source and the extract come next. Cells are fetched by
 * number: finding them by name took longer than reading them.
 */
final class EntryRows {
    private static final int SOURCE = 18;
    private static final int EXTRACT = 19;

    private Period last = new Period(new FinancialYear(1990), 1);

    /** The line of a row that says of which source and extract it is. */
    Entry entry(ResultSet row) throws SQLException {
        LedgerLine line = line(row); // in their order: going back takes the driver longer
        String source = row.getString(SOURCE);
        return new Entry(new EntryId(row.getLong(EXTRACT), line.line()), source, line);
    }

    /** The line of a row. */
    LedgerLine line(ResultSet row) throws SQLException {
        return new LedgerLine(
                row.getLong(1),
                period(row.getInt(2), row.getInt(3)),
                row.getObject(4, LocalDate.class),
                row.getLong(5),
                Nature.valueOf(row.getString(6)),
                Standing.valueOf(row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                Optional.ofNullable(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getInt(16) == 1,
                Optional.ofNullable(row.getString(17)).orElse(""));
    }

    /** Lines that follow one another are mostly of one period. */
    private Period period(int startYear, int number) {
        if (last.year().startYear() != startYear || last.number() != number) {
            last = new Period(new FinancialYear(startYear), number);
        }
        return last;
    }
}

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
 * Makes lines of the rows of a statement whose columns begin with those of a line, in this order.
 * Cells are fetched by number: finding them by name took longer than reading them.
 */
final class EntryRows {
    private Period last = new Period(new FinancialYear(1990), 1);

    /** The line of a row. */
    Entry entry(ResultSet row) throws SQLException {
        String source = row.getString(1); // in their order: going back takes the driver longer
        long extract = row.getLong(2);
        long line = row.getLong(3);
        return new Entry(
                new EntryId(extract, line),
                source,
                new LedgerLine(
                        line,
                        period(row.getInt(4), row.getInt(5)),
                        row.getObject(6, LocalDate.class),
                        row.getLong(7),
                        Nature.valueOf(row.getString(8)),
                        Standing.valueOf(row.getString(9)),
                        Optional.ofNullable(row.getString(10)),
                        Optional.ofNullable(row.getString(11)),
                        row.getString(12),
                        row.getString(13),
                        row.getString(14),
                        row.getString(15),
                        row.getString(16),
                        row.getString(17),
                        row.getInt(18) == 1,
                        Optional.ofNullable(row.getString(19)).orElse("")));
    }

    /** Lines that follow one another are mostly of one period. */
    private Period period(int startYear, int number) {
        if (last.year().startYear() != startYear || last.number() != number) {
            last = new Period(new FinancialYear(startYear), number);
        }
        return last;
    }
}

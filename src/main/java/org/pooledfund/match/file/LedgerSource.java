package org.pooledfund.match.file;

import java.util.Map;
import java.util.Optional;
import org.pooledfund.match.Field;
import org.pooledfund.match.Trait;

/** How a ledger that is to be matched is written. */
public sealed interface LedgerSource {

    /**
     * As a source profile says, with the agreement it belongs to.
     *
     * @param profile seen from the folder of the rules
     * @param agreement seen from the folder of the rules
     */
    record Profiled(String profile, String agreement) implements LedgerSource {}

    /**
     * A separated file with one header row.
     *
     * @param columns the headings
     * @param delimiter between cells
     * @param windows whether it is in windows-1252, else UTF-8
     * @param dates the pattern of days, such as {@code dd/MM/yyyy}
     * @param periods the pattern of periods, such as {@code yyyy-MM}
     * @param reversed whether amounts are to be read with the opposite sign
     * @param kinds what the words of the column {@link Columns#kind} mean
     */
    record Plain(
            Columns columns,
            char delimiter,
            boolean windows,
            String dates,
            String periods,
            boolean reversed,
            Map<String, Trait> kinds)
            implements LedgerSource {

        public Plain {
            kinds = Map.copyOf(kinds);
        }
    }

    /**
     * The headings of a plain file.
     *
     * @param line the line's own id; without one, its number counted from 1 below the header
     * @param period without one, the month of the date
     * @param kind what tells accruals, client income and disputed lines
     * @param texts the heading of each text field that the file has
     * @param loose whether headings that are not there are passed over, as in the usual layout
     */
    record Columns(
            Optional<String> line,
            String amount,
            Optional<String> date,
            Optional<String> period,
            Optional<String> kind,
            Map<Field, String> texts,
            boolean loose) {

        public Columns {
            texts = Map.copyOf(texts);
        }
    }
}

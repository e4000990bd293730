package org.pooledfund.match.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.match.Field;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * Where the columns of a plain file are.
 *
 * @param line -1 if there is none, as of the others
 * @param texts the column of each text field
 */
record Header(
        int cells,
        int line,
        int amount,
        int date,
        int period,
        int kind,
        Map<Field, Integer> texts) {

    /** What a heading may also be called in the usual layout. */
    private static final Map<String, List<String>> ALSO = Map.of(
            "counterparty", List.of("supplier", "party"), "narrative", List.of("description"));

    static Header of(String file, List<String> headings, LedgerSource.Columns columns) {
        return new Reader(file, headings, columns).header();
    }

    private record Reader(String file, List<String> headings, LedgerSource.Columns columns) {
        Header header() {
            Map<Field, Integer> texts = new LinkedHashMap<>();
            columns.texts().forEach((field, heading) -> {
                int at = loose(heading);
                if (at >= 0) {
                    texts.put(field, at);
                }
            });
            return new Header(
                    headings.size(),
                    of(columns.line()),
                    strict(columns.amount()),
                    of(columns.date()),
                    of(columns.period()),
                    of(columns.kind()),
                    texts);
        }

        private int of(Optional<String> heading) {
            return heading.map(this::loose).orElse(-1);
        }

        private int loose(String heading) {
            if (!columns.loose()) {
                return strict(heading);
            }
            List<String> names = new ArrayList<>(List.of(heading));
            names.addAll(ALSO.getOrDefault(heading, List.of()));
            return names.stream()
                    .mapToInt(this::find)
                    .filter(at -> at >= 0)
                    .findFirst()
                    .orElse(-1);
        }

        private int strict(String heading) {
            int at = find(heading);
            if (at < 0) {
                throw new ProblemException(Finding.at(
                        Place.of(file, 1),
                        Problem.POSITION_COLUMN,
                        heading,
                        String.join("", headings).isBlank()
                                ? "none, the file is empty"
                                : String.join(", ", headings)));
            }
            return at;
        }

        private int find(String heading) {
            int found = -1;
            for (int i = 0; i < headings.size(); i++) {
                if (headings.get(i).equalsIgnoreCase(heading.strip())) {
                    if (found >= 0) {
                        throw new ProblemException(
                                Finding.at(Place.of(file, 1), Problem.HEADER_NAME_TWICE, heading));
                    }
                    found = i;
                }
            }
            return found;
        }
    }

    /** The words of a kind are compared without regard to case. */
    static String word(CharSequence kind) {
        return kind.toString().toLowerCase(Locale.ROOT);
    }
}

package org.pooledfund.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;

/** One row below the header, its cells found by what they hold. */
record DataRow(String file, Header header, long line, List<String> cells, Masking masking) {
    private static final Pattern TOO_NARROW = Pattern.compile("#{2,}");

    String cell(Column column) {
        return header.cell(cells, column);
    }

    /** A cell cannot be read; what is quoted of it is masked, for columns may have shifted. */
    Unreadable unreadable(Column column, Problem problem, Object... values) {
        return TOO_NARROW.matcher(cell(column)).matches()
                ? wrong(column, Problem.CELL_TOO_NARROW, cell(column))
                : wrong(column, problem, values);
    }

    private Unreadable wrong(Column column, Problem problem, Object... values) {
        Object[] masked = Arrays.stream(values)
                .map(value -> value instanceof String text ? masking.hidden(text) : value)
                .toArray();
        String name = "column " + header.name(column);
        return new Unreadable(Finding.at(new Place(file, line, name), problem, masked));
    }
}

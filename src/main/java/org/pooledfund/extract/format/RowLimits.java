package org.pooledfund.extract.format;

import java.util.List;
import org.pooledfund.extract.Limits;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Refuses rows of more columns, and cells of more characters, than there may be. */
record RowLimits(String file, Limits limits) {
    void check(long line, List<String> cells) {
        checkColumns(line, cells.size());
        for (String cell : cells) {
            checkCell(line, cell.length());
        }
    }

    void checkColumns(long line, int columns) {
        if (columns > limits.columns()) {
            throw refusal(line, Problem.TOO_MANY_COLUMNS, limits.columns());
        }
    }

    void checkCell(long line, int characters) {
        if (characters > limits.cellCharacters()) {
            throw refusal(line, Problem.CELL_TOO_LONG, limits.cellCharacters());
        }
    }

    private ProblemException refusal(long line, Problem problem, int most) {
        return new ProblemException(Finding.at(Place.of(file, line), problem, most));
    }
}

package org.pooledfund.extract;

import java.util.Optional;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;

/**
 * Whether a row has the cells its header promises. Blank cells too many are nothing, nor are cells
 * too few where nobody looks; but a row whose text goes on behind the header, or that ends before a
 * column the profile uses, has lost or gained a separator, and its cells may mean anything.
 */
final class RowShape {
    private final boolean endsAreKept;

    /** Workbooks do not keep the blank cells a row ends in. */
    RowShape(FileFormat format) {
        FileFormat plain = format instanceof FileFormat.Packed packed ? packed.content() : format;
        this.endsAreKept = !(plain instanceof FileFormat.Xlsx || plain instanceof FileFormat.Xls);
    }

    /** What is wrong with the count of a row's cells. */
    Optional<Finding> wrong(DataRow row) {
        int cells = row.cells().size();
        int width = row.header().width();
        if (cells > width
                && !row.cells().subList(width, cells).stream().allMatch(String::isBlank)) {
            return Optional.of(finding(row, ""));
        }
        return endsAreKept && cells < width
                ? row.header()
                        .firstBeyond(cells)
                        .map(name -> finding(row, ": there is none for '" + name + "'"))
                : Optional.empty();
    }

    private static Finding finding(DataRow row, String more) {
        return Finding.at(
                Place.of(row.file(), row.line()),
                Problem.COLUMN_COUNT_WRONG,
                row.cells().size(),
                row.header().width(),
                more);
    }
}

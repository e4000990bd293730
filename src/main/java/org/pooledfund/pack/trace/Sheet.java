package org.pooledfund.pack.trace;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.format.Rows;

/** Reads a sheet of a pack's workbook: the rows under its headings, by the headings' names. */
final class Sheet {
    private final Path workbook;
    private final String name;
    private final String firstHeading;
    private List<String> headings = List.of();

    Sheet(Path workbook, String name, String firstHeading) {
        this.workbook = workbook;
        this.name = name;
        this.firstHeading = firstHeading;
    }

    void read(Consumer<Map<String, String>> sink) throws IOException {
        Rows.of(new FileFormat.Xlsx(name))
                .read(workbook, (line, cells) -> row(cells, sink), (done, total) -> {});
    }

    private void row(List<String> cells, Consumer<Map<String, String>> sink) {
        if (headings.isEmpty()) {
            if (!cells.isEmpty() && cells.getFirst().equals(firstHeading)) {
                headings = List.copyOf(cells);
            }
            return;
        }
        if (cells.size() < 2 || cells.get(1).isBlank()) {
            return; // the note below the table
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), headings.size()); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(headings.get(i), cells.get(i));
            }
        }
        sink.accept(row);
    }

    /** Pounds as pence. */
    static long pence(String pounds) {
        return new BigDecimal(pounds)
                .movePointRight(2)
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** A count as a workbook may have written it: "17", "17.0", "1.7E1". */
    static String whole(String number) {
        return new BigDecimal(number).toBigInteger().toString();
    }
}

package org.pooledfund.extract.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of one sheet. Numbers come as the workbook's own text, not as a double and not as
 * formatted for the eye, so that no penny is rounded on the way; a formula gives its stored value.
 */
final class SheetHandler extends DefaultHandler {
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_CELL = 40_000;

    private final SharedStrings strings;
    private final Rows.Sink sink;
    private final StringBuilder text = new StringBuilder();

    private List<String> cells = new ArrayList<>();
    private long row;
    private int column;
    private String type = "";
    private boolean reading;

    SheetHandler(SharedStrings strings, Rows.Sink sink) {
        this.strings = strings;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes.getValue("r"), attributes.getValue("t"));
            case "v" -> {
                text.setLength(0);
                reading = true;
            }
            case "t" -> reading = type.equals("inlineStr");
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            if (text.length() + length > LONGEST_CELL) {
                throw new ProblemException(Finding.at(
                        Place.of("the sheet", row), Problem.LINE_TOO_LONG, LONGEST_CELL));
            }
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        switch (local) {
            case "v", "t" -> reading = false;
            case "c" -> endCell();
            case "row" -> {
                sink.row(row, cells);
                cells = new ArrayList<>(cells.size());
            }
            default -> {}
        }
    }

    private void startRow(@org.jspecify.annotations.Nullable String number) {
        row = number == null ? row + 1 : Long.parseLong(number);
        column = -1;
    }

    private void startCell(
            @org.jspecify.annotations.Nullable String place,
            @org.jspecify.annotations.Nullable String cellType) {
        column = place == null ? column + 1 : new CellReference(place).getCol();
        if (column >= MOST_COLUMNS) {
            throw new ProblemException(
                    Finding.at(Place.of("the sheet", row), Problem.TOO_MANY_COLUMNS, MOST_COLUMNS));
        }
        type = cellType == null ? "n" : cellType;
        text.setLength(0);
    }

    private void endCell() {
        String value = text.toString();
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(
                switch (type.toLowerCase(Locale.ROOT)) {
                    case "s" ->
                        value.isEmpty()
                                ? ""
                                : strings.getItemAt(Integer.parseInt(value)).getString();
                    case "e" -> "";
                    default -> value;
                });
    }
}

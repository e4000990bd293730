package org.pooledfund.extract.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of one sheet. Numbers come as the workbook's own text, not as a double and not as
 * formatted for the eye, so that no penny is rounded on the way; a formula gives its stored value
 * and an error its name, such as {@code #REF!}.
 */
final class SheetHandler extends DefaultHandler {
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_CELL = 40_000;

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})[1-9]\\d{0,6}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final String file;
    private final SharedStrings strings;
    private final Rows.Sink sink;
    private final StringBuilder text = new StringBuilder();

    private List<String> cells = new ArrayList<>();
    private long row;
    private int column;
    private String type = "";
    private boolean reading;

    SheetHandler(String file, SharedStrings strings, Rows.Sink sink) {
        this.file = file;
        this.strings = strings;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
            throws SAXException {
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
                throw new ProblemException(
                        Finding.at(Place.of(file, row), Problem.LINE_TOO_LONG, LONGEST_CELL));
            }
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
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

    private void startRow(@Nullable String number) throws SAXException {
        long next = number == null ? row + 1 : whole(number);
        if (next <= row) {
            throw new SAXException("row " + next + " comes after row " + row);
        }
        row = next;
        column = -1;
    }

    private void startCell(@Nullable String place, @Nullable String cellType) throws SAXException {
        int next = place == null ? column + 1 : columnOf(place);
        if (next <= column) {
            throw new SAXException("cell " + place + " comes after one on its right");
        }
        column = next;
        if (column >= MOST_COLUMNS) {
            throw new ProblemException(
                    Finding.at(Place.of(file, row), Problem.TOO_MANY_COLUMNS, MOST_COLUMNS));
        }
        type = cellType == null ? "n" : cellType;
        text.setLength(0);
    }

    private static int columnOf(String place) throws SAXException {
        Matcher matcher = CELL.matcher(place);
        if (!matcher.matches()) {
            throw new SAXException("'" + place + "' is no cell");
        }
        return CellReference.convertColStringToIndex(matcher.group(1));
    }

    private static int whole(String number) throws SAXException {
        if (!NUMBER.matcher(number).matches()) {
            throw new SAXException("'" + number + "' is no number");
        }
        return Integer.parseInt(number);
    }

    private void endCell() throws SAXException {
        while (cells.size() < column) {
            cells.add("");
        }
        String value = text.toString();
        cells.add(type.equals("s") && !value.isEmpty() ? shared(whole(value)) : value);
    }

    private String shared(int index) throws SAXException {
        if (index >= strings.getUniqueCount()) {
            throw new SAXException("there is no shared text " + index);
        }
        return strings.getItemAt(index).getString();
    }
}

package org.pooledfund.extract.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of one sheet. Numbers come as the workbook's own text, not as a double and not as
 * formatted for the eye, so that no penny is rounded on the way; a formula gives its stored value
 * and an error its name, such as {@code #REF!}.
 */
final class SheetHandler extends DefaultHandler {
    private static final int MOST_LETTERS = 3;
    private static final int MOST_ROW_DIGITS = 7;
    private static final int MOST_DIGITS = 9;
    private static final int LETTERS = 26;

    private final RowLimits limits;
    private final SharedTexts texts;
    private final Rows.Sink sink;
    private final StringBuilder text = new StringBuilder();

    private List<String> cells = new ArrayList<>();
    private long row;
    private int column;
    private String type = "";
    private boolean reading;

    SheetHandler(RowLimits limits, SharedTexts texts, Rows.Sink sink) {
        this.limits = limits;
        this.texts = texts;
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
            limits.checkCell(row, text.length() + length);
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
        limits.checkColumns(row, column + 1);
        type = cellType == null ? "n" : cellType;
        text.setLength(0);
    }

    /** The column, counted from 0, of a place such as AB12; a sheet has millions of them. */
    private static int columnOf(String place) throws SAXException {
        int letters = 0;
        int number = 0;
        while (letters < place.length() && isBetween('A', place.charAt(letters), 'Z')) {
            number = number * LETTERS + place.charAt(letters) - 'A' + 1;
            if (++letters > MOST_LETTERS) {
                throw noCell(place);
            }
        }
        int digits = place.length() - letters;
        if (letters == 0
                || digits == 0
                || digits > MOST_ROW_DIGITS
                || place.charAt(letters) == '0'
                || !isNumber(place, letters)) {
            throw noCell(place);
        }
        return number - 1;
    }

    private static SAXException noCell(String place) {
        return new SAXException("'" + place + "' is no cell");
    }

    private static int whole(CharSequence number) throws SAXException {
        if (number.isEmpty() || number.length() > MOST_DIGITS || !isNumber(number, 0)) {
            throw new SAXException("'" + number + "' is no number");
        }
        return Integer.parseInt(number, 0, number.length(), 10);
    }

    private static boolean isNumber(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!isBetween('0', text.charAt(i), '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetween(char first, char c, char last) {
        return c >= first && c <= last;
    }

    private void endCell() throws SAXException {
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(
                switch (type) {
                    case "s" -> text.isEmpty() ? "" : texts.get(whole(text));
                    case "str", "inlineStr" -> Escapes.read(text.toString());
                    default -> text.toString();
                });
    }
}

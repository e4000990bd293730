package org.pooledfund.extract.format;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells of a workbook share, as they are read from its XML. */
final class SharedTexts extends DefaultHandler {
    private final RowLimits limits;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean reading;
    private boolean phonetic;

    SharedTexts(RowLimits limits) {
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> reading = !phonetic;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            limits.checkCell(0, text.length() + length);
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        switch (local) {
            case "t" -> reading = false;
            case "rPh" -> phonetic = false;
            case "si" -> texts.add(Escapes.read(text.toString()));
            default -> {}
        }
    }

    /** The text of a number, counted from 0. */
    String get(int number) throws SAXException {
        if (number >= texts.size()) {
            throw new SAXException("there is no shared text " + number);
        }
        return texts.get(number);
    }
}

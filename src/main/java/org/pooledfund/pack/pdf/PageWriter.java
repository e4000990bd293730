package org.pooledfund.pack.pdf;

import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes a document as HTML: always the same text for the same document. */
final class PageWriter {
    private static final Set<String> EMPTY = Set.of("meta", "link", "img", "br", "hr", "col");
    private final StringBuilder out = new StringBuilder();

    private PageWriter() {}

    static String text(Document document) {
        PageWriter writer = new PageWriter();
        writer.out.append("<!DOCTYPE html>\n");
        writer.write(document.getDocumentElement(), false);
        return writer.out.append('\n').toString();
    }

    private void write(Element element, boolean inDrawing) {
        boolean drawing = inDrawing || Dom.name(element).equals("svg");
        String name = drawing ? element.getNodeName() : Dom.name(element);
        out.append('<').append(name);
        TreeMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                attributes.put(attribute.getNodeName(), attribute.getNodeValue());
            }
        }
        attributes.forEach((key, value) -> out.append(' ')
                .append(key)
                .append("=\"")
                .append(escaped(value).replace("\"", "&quot;"))
                .append('"'));
        out.append('>');
        if (EMPTY.contains(name)) {
            return;
        }
        for (Node child : Dom.children(element)) {
            if (child instanceof Element inner) {
                write(inner, drawing);
            } else if (child instanceof Text text) {
                out.append(name.equals("style") ? text.getData() : escaped(text.getData()));
            }
        }
        out.append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package org.pooledfund.pack.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Small questions to a DOM. */
final class Dom {
    private Dom() {}

    /** The element's name in lower case, without prefix. */
    static String name(Element element) {
        String name =
                element.getLocalName() == null ? element.getNodeName() : element.getLocalName();
        return name.toLowerCase(Locale.ROOT);
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            children.add(n);
        }
        return children;
    }

    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static boolean isHidden(Element element) {
        return "true".equals(element.getAttribute("aria-hidden"));
    }

    static boolean hasClass(Element element, String name) {
        return (" " + element.getAttribute("class") + " ").contains(" " + name + " ");
    }
}

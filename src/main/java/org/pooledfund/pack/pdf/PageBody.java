package org.pooledfund.pack.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fits the body to a screen: wide tables and charts scroll by themselves and can be reached with
 * the keyboard, the contents are a landmark, what is only for paper goes.
 */
final class PageBody {
    private final Map<String, Integer> labels = new HashMap<>();

    private PageBody() {}

    static void adapt(Document document) {
        PageBody body = new PageBody();
        for (Element element : Dom.elements(document, "*")) {
            body.adapt(element);
        }
        body.addSkipLink(Dom.elements(document, "body").getFirst());
    }

    static Element element(Element like, String name) {
        return like.getOwnerDocument().createElementNS(like.getNamespaceURI(), name);
    }

    private void adapt(Element element) {
        switch (Dom.name(element)) {
            case "div" -> {
                if (Dom.hasClass(element, "runhead") || Dom.hasClass(element, "runfoot")) {
                    element.getParentNode().removeChild(element);
                }
            }
            case "table" -> {
                if (Dom.hasClass(element, "data")) {
                    scroll(element, "Table: " + title(element));
                }
            }
            case "th" -> {
                if (element.getTextContent().isBlank()) {
                    renameToCell(element);
                }
            }
            case "svg" -> scroll(element, "Chart: " + title(element));
            case "ol", "ul" -> {
                if (element.getParentNode() instanceof Element parent
                        && Dom.hasClass(parent, "toc")) {
                    Element nav = wrap(element, "nav");
                    nav.setAttribute("aria-label", title(element));
                }
            }
            default -> {
                if (element.hasAttribute("aria-label") && !element.hasAttribute("role")) {
                    speak(element);
                }
            }
        }
    }

    /** A heading without words heads nothing. */
    private static void renameToCell(Element heading) {
        Element cell = element(heading, "td");
        cell.setAttribute("class", heading.getAttribute("class"));
        heading.getParentNode().replaceChild(cell, heading);
    }

    private void scroll(Element content, String label) {
        Element region = wrap(content, "div");
        region.setAttribute("class", "scroll");
        region.setAttribute("role", "region");
        region.setAttribute("tabindex", "0");
        int turn = labels.merge(label, 1, Integer::sum);
        region.setAttribute("aria-label", turn == 1 ? label : label + " (" + turn + ")");
    }

    private static Element wrap(Element content, String name) {
        Element body = content;
        while (body.getParentNode() instanceof Element parent && !Dom.name(body).equals("body")) {
            body = parent;
        }
        Element wrapper = element(body, name);
        content.getParentNode().replaceChild(wrapper, content);
        wrapper.appendChild(content);
        return wrapper;
    }

    /** HTML allows no label on plain text: what is shown is hidden, what is said is not. */
    private static void speak(Element element) {
        Element shown = element(element, "span");
        shown.setAttribute("aria-hidden", "true");
        for (Node child : Dom.children(element)) {
            shown.appendChild(child);
        }
        Element said = element(element, "span");
        said.setAttribute("class", "spoken");
        said.setTextContent(element.getAttribute("aria-label"));
        element.removeAttribute("aria-label");
        element.appendChild(shown);
        element.appendChild(said);
    }

    /** The nearest heading before an element. */
    private static String title(Element element) {
        for (Node n = element; n != null; n = n.getParentNode()) {
            for (Node before = n; before != null; before = before.getPreviousSibling()) {
                if (before instanceof Element e
                        && List.of("h2", "h3", "h4").contains(Dom.name(e))) {
                    return e.getTextContent().strip();
                }
            }
        }
        return "";
    }

    private void addSkipLink(Element body) {
        Element contents = body.getOwnerDocument().getElementById("contents");
        Element link = element(body, "a");
        link.setAttribute("class", "skip");
        link.setAttribute("href", "#contents");
        link.setTextContent(contents == null ? "Contents" : title(contents));
        body.insertBefore(link, body.getFirstChild());
    }
}

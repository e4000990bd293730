package org.pooledfund.pack.pdf;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a drawing may be made of. What repeats other parts (use, pattern, mask, filter) is not
 * among it: a few lines of it can draw a thousand million shapes; nor is what loads files.
 */
final class SvgParts {
    private static final Set<String> ALLOWED = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "rect",
            "line",
            "circle",
            "ellipse",
            "path",
            "polygon",
            "polyline",
            "text",
            "tspan",
            "lineargradient",
            "radialgradient",
            "stop");

    private SvgParts() {}

    static void check(Element element) {
        String name = Dom.name(element);
        if (!ALLOWED.contains(name)) {
            throw new PackTemplateException("templates: a drawing holds <" + name
                    + ">, which is not drawn here; take plain shapes and text instead");
        }
        for (Node child : Dom.children(element)) {
            if (child instanceof Element part) {
                check(part);
            }
        }
    }
}

package org.pooledfund.pack.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Turns the words of a chart into outlines of the template folder's own fonts, so that a drawing
 * looks the same on
 * every machine. What the words say is in the drawing's alternative text.
 */
final class SvgText {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private final FontFolder fonts;

    SvgText(FontFolder fonts) {
        this.fonts = fonts;
    }

    /** Replaces every text element below the svg element by a path. */
    void outline(Element svg) {
        var texts = svg.getElementsByTagName("text");
        while (texts.getLength() > 0) {
            Element text = (Element) texts.item(0);
            text.getParentNode().replaceChild(path(text), text);
        }
    }

    private Element path(Element text) {
        Font font = fonts.outline(
                        inherited(text, "font-family"),
                        Integer.parseInt(or(inherited(text, "font-weight"), "400")))
                .deriveFont(Float.parseFloat(inherited(text, "font-size")));
        GlyphVector glyphs = font.createGlyphVector(CONTEXT, text.getTextContent());
        double advance = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        double shift = switch (inherited(text, "text-anchor")) {
            case "end" -> -advance;
            case "middle" -> -advance / 2;
            default -> 0;
        };
        AffineTransform move = AffineTransform.getTranslateInstance(
                Double.parseDouble(text.getAttribute("x")) + shift,
                Double.parseDouble(text.getAttribute("y")));
        Element path = text.getOwnerDocument().createElementNS(text.getNamespaceURI(), "path");
        path.setAttribute("d", data(glyphs.getOutline().getPathIterator(move)));
        path.setAttribute("fill", or(inherited(text, "fill"), "#000000"));
        path.setAttribute("stroke", "none");
        return path;
    }

    private static String data(PathIterator segments) {
        StringBuilder out = new StringBuilder();
        double[] at = new double[6];
        for (; !segments.isDone(); segments.next()) {
            int kind = segments.currentSegment(at);
            out.append("MLQCZ".charAt(kind));
            int count = new int[] {2, 2, 4, 6, 0}[kind];
            for (int i = 0; i < count; i++) {
                out.append(i == 0 ? "" : " ").append(decimal(at[i]));
            }
        }
        return out.toString();
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String inherited(Element element, String attribute) {
        for (var node = element;
                node != null;
                node = node.getParentNode() instanceof Element up ? up : null) {
            if (!node.getAttribute(attribute).isEmpty()) {
                return node.getAttribute(attribute);
            }
            if (node.getNodeName().toLowerCase(Locale.ROOT).equals("svg")) {
                break;
            }
        }
        return "";
    }

    private static String or(String value, String fallback) {
        return value.isEmpty() ? fallback : value;
    }
}

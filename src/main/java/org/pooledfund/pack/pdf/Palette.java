package org.pooledfund.pack.pdf;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The colours of a pack by name. The style sheets and drawings are written in the standard colours;
 * where {@code pack.yaml} names another one, it is put in their place.
 */
record Palette(Map<String, String> instead) {
    /** Names and standard colours, as in pack.css and the drawings. */
    static final Map<String, String> STANDARD = standard();

    Palette {
        instead = Map.copyOf(instead);
    }

    private static Map<String, String> standard() {
        Map<String, String> colours = new LinkedHashMap<>();
        colours.put("deep", "#003087");
        colours.put("bright", "#005eb8");
        colours.put("light", "#41b6e6");
        colours.put("pale", "#b8d4f0");
        colours.put("ink", "#212b32");
        colours.put("soft-ink", "#33424d");
        colours.put("grey", "#4c6272");
        colours.put("mid-grey", "#425563");
        colours.put("ground", "#f0f4f5");
        colours.put("total-ground", "#eaf1f8");
        colours.put("over-plan", "#9b1c15");
        colours.put("red", "#b3261e");
        colours.put("amber", "#b25e02");
        colours.put("green", "#00706b");
        colours.put("teal", "#00857c");
        return colours;
    }

    /** The standard colour of that name. */
    static String standard(String name) {
        return java.util.Objects.requireNonNull(STANDARD.get(name), name);
    }

    /** A style sheet in these colours. */
    String colour(String css) {
        String coloured = css;
        // two rounds, so that two colours may change places
        for (String name : instead.keySet()) {
            coloured = coloured.replaceAll("(?i)" + STANDARD.get(name), "#<" + name + ">");
        }
        for (Map.Entry<String, String> entry : instead.entrySet()) {
            coloured = coloured.replace("#<" + entry.getKey() + ">", entry.getValue());
        }
        return coloured;
    }

    /** A filled-in document in these colours: drawings and style attributes, never its words. */
    void colour(Document document) {
        if (instead.isEmpty()) {
            return;
        }
        for (Element element : Dom.elements(document, "*")) {
            for (String attribute : java.util.List.of("style", "fill", "stroke", "stop-color")) {
                if (element.hasAttribute(attribute)) {
                    element.setAttribute(attribute, colour(element.getAttribute(attribute)));
                }
            }
        }
    }

    static boolean isColour(String text) {
        return text.toLowerCase(Locale.ROOT).matches("#[0-9a-f]{6}");
    }
}

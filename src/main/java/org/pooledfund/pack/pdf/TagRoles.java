package org.pooledfund.pack.pdf;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which HTML element has which standard structure type (ISO 32000-1, 14.8.4). */
final class TagRoles {
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("section", "Sect"),
            Map.entry("article", "Art"),
            Map.entry("nav", "Sect"),
            Map.entry("h1", "H1"),
            Map.entry("h2", "H2"),
            Map.entry("h3", "H3"),
            Map.entry("h4", "H4"),
            Map.entry("h5", "H5"),
            Map.entry("h6", "H6"),
            Map.entry("p", "P"),
            Map.entry("blockquote", "BlockQuote"),
            Map.entry("figcaption", "P"),
            Map.entry("table", "Table"),
            Map.entry("caption", "Caption"),
            Map.entry("thead", "THead"),
            Map.entry("tbody", "TBody"),
            Map.entry("tfoot", "TFoot"),
            Map.entry("tr", "TR"),
            Map.entry("th", "TH"),
            Map.entry("td", "TD"),
            Map.entry("ul", "L"),
            Map.entry("ol", "L"),
            Map.entry("li", "LI"),
            Map.entry("a", "Link"),
            Map.entry("span", "Span"),
            Map.entry("strong", "Span"),
            Map.entry("b", "Span"),
            Map.entry("em", "Span"),
            Map.entry("i", "Span"),
            Map.entry("small", "Span"),
            Map.entry("sub", "Span"),
            Map.entry("sup", "Span"),
            Map.entry("code", "Span"),
            Map.entry("abbr", "Span"),
            Map.entry("svg", "Figure"),
            Map.entry("img", "Figure"));
    private static final Set<String> INLINE_PARENTS = Set.of(
            "P", "Span", "H1", "H2", "H3", "H4", "H5", "H6", "TH", "TD", "Link", "LBody",
            "Caption");
    private static final Set<String> TABLE_PARTS =
            Set.of("tbody", "thead", "tfoot", "tr", "td", "th");

    private TagRoles() {}

    /**
     * The structure type of an element, or null when it has none and its children hang on its
     * parent.
     */
    static @Nullable String of(String element, boolean inContents) {
        if (inContents && (element.equals("ol") || element.equals("ul"))) {
            return "TOC";
        }
        if (inContents && element.equals("li")) {
            return "TOCI";
        }
        return ROLES.get(element);
    }

    /** Loose text below such a tag becomes a Span, elsewhere a paragraph. */
    static boolean holdsInlineText(Tag tag) {
        return INLINE_PARENTS.contains(tag.role);
    }

    static boolean isTablePart(String element) {
        return TABLE_PARTS.contains(element);
    }
}

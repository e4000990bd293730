package org.pooledfund.pack.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The head of the page: style sheets inside, and a policy that lets nothing be loaded. */
final class PageHead {
    /** Has what a screen needs beyond the style sheet of the paper. */
    static final String SCREEN_STYLES = "web.css";

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                    + " form-action 'none'";
    private static final Pattern PAPER_ONLY = Pattern.compile(
            "/\\*.*?\\*/|@font-face\\s*\\{[^}]*}|@page[^{]*\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}"
                    + "|-fs-[a-z-]+:[^;}]*;?",
            Pattern.DOTALL);

    /** The reader's own fonts, with digits of one width. */
    private static final String FONTS = "\"Source Sans 3\", \"Segoe UI\", \"Helvetica Neue\","
            + " Arial, \"Liberation Sans\", sans-serif";

    private final TemplateFolder folder;
    private final Palette palette;

    PageHead(TemplateFolder folder, Palette palette) {
        this.folder = folder;
        this.palette = palette;
    }

    void complete(Document document) {
        StringBuilder styles = new StringBuilder();
        Element head = Dom.elements(document, "head").getFirst();
        for (Element link : Dom.elements(document, "link")) {
            if (!link.getAttribute("rel").equals("stylesheet")) {
                throw new PackTemplateException("templates/pack.html: <link rel=\""
                        + link.getAttribute("rel") + "\"> loads something; take it out");
            }
            styles.append(styles(link.getAttribute("href")));
            link.getParentNode().removeChild(link);
        }
        styles.append(styles(SCREEN_STYLES));
        for (Element bookmarks : Dom.elements(document, "bookmarks")) {
            bookmarks.getParentNode().removeChild(bookmarks);
        }
        Element policy = PageBody.element(head, "meta");
        policy.setAttribute("http-equiv", "Content-Security-Policy");
        policy.setAttribute("content", POLICY);
        head.insertBefore(policy, head.getFirstChild());
        Element style = PageBody.element(head, "style");
        style.setTextContent(styles.toString());
        head.appendChild(style);
    }

    private String styles(String file) {
        String css = new String(TemplateFolder.read(folder.file(file)), StandardCharsets.UTF_8);
        String screen = PAPER_ONLY.matcher(palette.colour(css)).replaceAll("");
        return screen.replaceAll(
                        "font-family:\\s*\"Source Sans 3( SemiBold)?\"", "font-family: " + FONTS)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.stripTrailing() + "\n")
                .collect(java.util.stream.Collectors.joining("", "\n", ""));
    }
}

package org.pooledfund.pack.pdf;

import org.pooledfund.pack.VisibleText;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.w3c.dom.traversal.DocumentTraversal;
import org.w3c.dom.traversal.NodeFilter;
import org.w3c.dom.traversal.NodeIterator;

/** Sees to it that no character vanishes: one that the fonts do not have is printed as its number, [U+05E9]. */
final class Glyphs {
    private final FontFolder fonts;

    Glyphs(FontFolder fonts) {
        this.fonts = fonts;
    }

    void makeVisible(Document document) {
        NodeIterator texts = ((DocumentTraversal) document)
                .createNodeIterator(
                        document.getDocumentElement(), NodeFilter.SHOW_TEXT, null, false);
        for (Node node = texts.nextNode(); node != null; node = texts.nextNode()) {
            Text text = (Text) node;
            if (!text.getData().chars().allMatch(Glyphs::isPlain)) {
                text.setData(visible(text.getData()));
            }
        }
    }

    private String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isPlain(c) || fonts.covers(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(VisibleText.number(c));
            }
        });
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7f || c == '\n' || c == '\t' || c == '\r';
    }
}

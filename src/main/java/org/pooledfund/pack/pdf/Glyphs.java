package org.pooledfund.pack.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.w3c.dom.traversal.DocumentTraversal;
import org.w3c.dom.traversal.NodeFilter;
import org.w3c.dom.traversal.NodeIterator;

/**
 * Sees to it that no character vanishes: one that the fonts do not have is printed as its number,
 * [U+05E9].
 */
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
            text.setData(fonts.visible(text.getData()));
        }
    }
}

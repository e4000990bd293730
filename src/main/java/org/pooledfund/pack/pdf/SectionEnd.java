package org.pooledfund.pack.pdf;

import java.awt.Point;
import org.jspecify.annotations.Nullable;
import org.openpdf.layout.Layer;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An invisible mark at the end of a section. When its place is known, the empty pages behind it are
 * removed: the engine
 * made them while it tried where a table fits, they keep the orientation of this section, and the
 * next section would
 * be laid out on them.
 */
final class SectionEnd implements ITextReplacedElement {
    private static final String MARK = "data-section-end";
    private final @Nullable Layer root;
    private Point location = new Point(0, 0);

    SectionEnd(@Nullable Layer root) {
        this.root = root;
    }

    /** Puts a mark at the end of every section. */
    static void mark(Document document) {
        for (Element section : Dom.elements(document, "section")) {
            Element mark = document.createElementNS(section.getNamespaceURI(), "div");
            mark.setAttribute(MARK, "");
            section.appendChild(mark);
        }
    }

    static boolean isMark(Element element) {
        return element.hasAttribute(MARK);
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
        if (root != null) {
            root.trimEmptyPages(y + 1);
        }
    }

    @Override
    public void paint(RenderingContext c, ITextOutputDevice device, BlockBox box) {
        // nothing to see
    }

    @Override
    public int getIntrinsicWidth() {
        return 0;
    }

    @Override
    public int getIntrinsicHeight() {
        return 0;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void detach(LayoutContext c) {
        // holds nothing of the layout
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}

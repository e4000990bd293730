package org.pooledfund.pack.pdf;

import java.awt.Rectangle;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.css.style.derived.BorderPropertySet;
import org.openpdf.extend.FSImage;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.FSFont;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.LineBox;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.render.TextDecoration;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws like the engine's own device and says of everything drawn what it is: content of a tag,
 * once, or an artifact
 * (backgrounds, rules, page headers, repeated table heads).
 */
final class TaggingDevice extends ITextOutputDevice {
    private final TagTree tree;
    private final RenderLimit limit;
    private final @Nullable DraftMark draft;
    private final MarkedContent marks;
    private final LinkAnnotations links;
    private final Set<BaseFont> fonts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> drawn = Collections.newSetFromMap(new IdentityHashMap<>());

    TaggingDevice(TagTree tree, RenderLimit limit, @Nullable DraftMark draft) {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        this.tree = tree;
        this.limit = limit;
        this.draft = draft;
        this.marks = new MarkedContent(this);
        this.links = new LinkAnnotations(this, tree);
    }

    /**
     * A line that touches a page's edge is drawn on both pages; only one copy is to be seen, and
     * only that counts.
     */
    static boolean isOnPage(RenderingContext c, int y) {
        PageBox page = c.getPage();
        return page != null && y >= page.getTop() && y <= page.getBottom();
    }

    @Override
    public PdfWriter getWriter() {
        return Objects.requireNonNull(
                super.getWriter(), "nothing is drawn before the document is open");
    }

    void closeTree() {
        TagWriter.close(tree.root, getWriter().getStructureTreeRoot());
    }

    @Override
    public void setFont(FSFont font) {
        super.setFont(font);
        BaseFont base = ((ITextFSFont) font).getFontDescription().getFont();
        if (fonts.add(base)) {
            base.setIncludeCidSet(
                    false); // the set it would write is incomplete, which PDF/A-2 and -3 forbid
            base.setSecureRandom(new RepeatableRandom(base.getPostscriptFontName()));
        }
    }

    @Override
    public void drawText(RenderingContext c, InlineText text) {
        limit.check();
        InlineLayoutBox box = Objects.requireNonNull(text.getParent(), "text without a line");
        if (box.isContainedInMarginBox()) {
            marks.artifact("Pagination", () -> super.drawText(c, text));
        } else if (!String.valueOf(text.getSubstring()).isEmpty()
                && isOnPage(c, box.getAbsY() + box.getBaseline())) {
            Tag leaf = text.getTextNode() == null
                    ? generated(box, text)
                    : tree.leafOf(text.getTextNode());
            if (leaf != null && drawn.add(text)) {
                marks.content(leaf, () -> super.drawText(c, text));
            } else {
                marks.artifact("Pagination", () -> super.drawText(c, text));
            }
        }
    }

    /**
     * Text that comes from the style sheet: a bullet is the label of its item, leader dots are
     * decoration.
     */
    private @Nullable Tag generated(InlineLayoutBox inline, InlineText text) {
        Element element = element(inline);
        if (element == null || text.getSubstring().matches("[ .\u2026]*") || isHidden(element)) {
            return null;
        }
        Tag label = tree.labelOf(element);
        if (label != null && "before".equals(inline.getPseudoElementOrClass())) {
            return label;
        }
        Tag tag = tree.of(element);
        return tag != null && tag.leaf ? tag : null;
    }

    private static @Nullable Element element(Box inline) {
        @Nullable Box box = inline;
        while (box != null && box.getElement() == null) {
            box = box.getParent();
        }
        return box == null ? null : box.getElement();
    }

    private static boolean isHidden(Element element) {
        for (Node n = element; n instanceof Element e; n = n.getParentNode()) {
            if (Dom.isHidden(e)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void paintReplacedElement(RenderingContext c, BlockBox box) {
        Element element = box.getElement();
        Tag tag = element == null ? null : tree.of(element);
        if (tag == null || !tag.is("Figure") || box.isContainedInMarginBox()) {
            marks.artifact("Layout", () -> super.paintReplacedElement(c, box));
        } else if (isOnPage(c, box.getAbsY() + box.getHeight() / 2) && drawn.add(box)) {
            TagWriter.place(marks.element(tag), createLocalTargetArea(c, box));
            marks.content(tag, () -> super.paintReplacedElement(c, box));
        }
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        super.initializePage(page, height);
        DraftMark mark = draft;
        if (mark != null) {
            marks.artifact("Pagination", () -> mark.draw(getWriter(), page));
        }
    }

    @Override
    public void finishPage() {
        links.write();
        super.finishPage();
    }

    @Override
    public void paintBackground(RenderingContext c, Box box) {
        decoration(() -> super.paintBackground(c, box));
        links.collect(c, box);
    }

    @Override
    public void paintBackground(
            RenderingContext c,
            CalculatedStyle style,
            Rectangle bounds,
            Rectangle image,
            BorderPropertySet border) {
        decoration(() -> super.paintBackground(c, style, bounds, image, border));
    }

    @Override
    public void paintBorder(RenderingContext c, Box box) {
        decoration(() -> super.paintBorder(c, box));
    }

    @Override
    public void paintBorder(RenderingContext c, CalculatedStyle style, Rectangle edge, int sides) {
        decoration(() -> super.paintBorder(c, style, edge, sides));
    }

    @Override
    public void paintCollapsedBorder(
            RenderingContext c, BorderPropertySet border, Rectangle bounds, int side) {
        decoration(() -> super.paintCollapsedBorder(c, border, bounds, side));
    }

    @Override
    public void drawTextDecoration(RenderingContext c, InlineLayoutBox box, TextDecoration line) {
        decoration(() -> super.drawTextDecoration(c, box, line));
    }

    @Override
    public void drawTextDecoration(RenderingContext c, LineBox box) {
        decoration(() -> super.drawTextDecoration(c, box));
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {
        decoration(() -> super.drawString(text, x, y, info));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        decoration(() -> super.fillOval(x, y, width, height));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        decoration(() -> super.drawOval(x, y, width, height));
    }

    @Override
    public void drawImage(FSImage image, int x, int y) {
        decoration(() -> super.drawImage(image, x, y));
    }

    private void decoration(Runnable drawing) {
        marks.artifact("Layout", drawing);
    }
}

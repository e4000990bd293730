package org.pooledfund.pack.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.css.style.CalculatedStyle.Edge;
import org.openpdf.layout.Layer;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.LineBox;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/**
 * The links of a page: one annotation for each line of an anchor, tied to its Link tag, written
 * when the page ends.
 */
final class LinkAnnotations {
    private record Place(LineBox line, Element anchor) {}

    private record Piece(RenderingContext context, Tag tag, Rectangle area) {}

    private final TaggingDevice device;
    private final TagTree tree;
    private final Map<Place, Piece> pieces = new LinkedHashMap<>();

    LinkAnnotations(TaggingDevice device, TagTree tree) {
        this.device = device;
        this.tree = tree;
    }

    void collect(RenderingContext c, Box box) {
        Element anchor = box.getElement();
        if (anchor == null
                || !(box instanceof InlineLayoutBox inline)
                || box.isContainedInMarginBox()) {
            return;
        }
        Tag tag = tree.of(anchor);
        if (tag == null || !TaggingDevice.isOnPage(c, inline.getAbsY() + inline.getBaseline())) {
            return;
        }
        if (tag.is("Link")
                && tag.element == anchor
                && !anchor.getAttribute("href").isEmpty()) {
            Piece piece = new Piece(c, tag, device.createLocalTargetArea(c, box));
            pieces.merge(new Place(inline.getLineBox(), anchor), piece, LinkAnnotations::join);
        }
    }

    void write() {
        pieces.forEach((place, piece) -> annotate(place.anchor(), piece));
        pieces.clear();
    }

    private static Piece join(Piece a, Piece b) {
        Rectangle hull = new Rectangle(
                Math.min(a.area.getLeft(), b.area.getLeft()),
                        Math.min(a.area.getBottom(), b.area.getBottom()),
                Math.max(a.area.getRight(), b.area.getRight()),
                        Math.max(a.area.getTop(), b.area.getTop()));
        return new Piece(a.context, a.tag, hull);
    }

    private void annotate(Element anchor, Piece piece) {
        PdfWriter writer = device.getWriter();
        String href = anchor.getAttribute("href");
        PdfAction action = href.startsWith("#") ? jump(href, piece.context) : new PdfAction(href);
        Rectangle at = piece.area;
        PdfAnnotation note = new PdfAnnotation(
                writer, at.getLeft(), at.getBottom(), at.getRight(), at.getTop(), action);
        note.put(PdfName.SUBTYPE, PdfName.LINK);
        note.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        note.setBorder(new PdfBorderArray(0, 0, 0));
        note.put(PdfName.CONTENTS, TagWriter.text(anchor.getTextContent().strip()));
        var element = TagWriter.write(piece.tag, writer.getStructureTreeRoot());
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        note.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), note.getIndirectReference());
        reference.put(PdfName.PG, writer.getPageReference(writer.getPageNumber()));
        piece.tag.objectReferences.add(reference);
        writer.addAnnotation(note);
    }

    private PdfAction jump(String href, RenderingContext c) {
        Box target = device.getSharedContext().getBoxById(href.substring(1));
        Layer root = c.getRootLayer();
        PageBox page = target == null || root == null ? null : root.getPage(c, target.getAbsY());
        if (target == null || page == null) {
            throw new PackTemplateException(
                    "templates: the link '" + href + "' leads nowhere; give its target that id");
        }
        float dots = device.getDotsPerPoint();
        float top = page.getMarginBorderPadding(c, Edge.TOP) + target.getAbsY() - page.getTop();
        PdfDestination place =
                new PdfDestination(PdfDestination.XYZ, 0, page.getHeight(c) / dots - top / dots, 0);
        place.addPage(device.getWriter().getPageReference(page.getPageNo() + 1));
        PdfAction action = new PdfAction();
        action.put(PdfName.S, PdfName.GOTO);
        action.put(PdfName.D, place);
        return action;
    }
}

package org.pooledfund.pack.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.Objects;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** A vector drawing of a given size in the engine's dots. */
final class SvgDrawing implements ITextReplacedElement {
    private final SVGDocument drawing;
    private final int width;
    private final int height;
    private final float dotsPerPoint;
    private Point location = new Point(0, 0);

    SvgDrawing(SVGDocument drawing, int width, int height, float dotsPerPoint) {
        this.drawing = drawing;
        this.width = width;
        this.height = height;
        this.dotsPerPoint = dotsPerPoint;
    }

    @Override
    public void paint(RenderingContext c, ITextOutputDevice device, BlockBox box) {
        Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), c);
        float widthPoints = width / dotsPerPoint;
        float heightPoints = height / dotsPerPoint;
        PdfWriter writer =
                Objects.requireNonNull(device.getWriter(), "a drawing outside a document");
        PdfContentByte page = writer.getDirectContent();
        PdfTemplate form = page.createTemplate(widthPoints, heightPoints);
        Graphics2D graphics = form.createGraphicsShapes(widthPoints, heightPoints);
        drawing.render((Component) null, graphics, new ViewBox(0, 0, widthPoints, heightPoints));
        graphics.dispose();
        Point2D at = device.getTransform().transform(new Point2D.Double(area.x, area.y), null);
        float pageHeight = writer.getPageSize().getHeight();
        page.addTemplate(form, (float) at.getX(), pageHeight - (float) at.getY() - heightPoints);
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
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

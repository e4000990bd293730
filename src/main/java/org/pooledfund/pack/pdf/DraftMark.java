package org.pooledfund.pack.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The word across every page of a draft: drawn as outlines, so that it is neither read aloud nor
 * copied with the text, below the text, and pale: PDF/A and our engine know no see-through ink.
 */
final class DraftMark {
    private static final float SIZE = 150;

    /** So pale that the faintest text over it keeps 4.5 to 1. */
    private static final Color INK = new Color(0xec, 0xf0, 0xf4);

    private final String word;
    private final Font font;
    private @Nullable PdfTemplate drawing;

    DraftMark(String word, FontFolder fonts) {
        this.word = word;
        this.font = fonts.outline("Source Sans 3", 700).deriveFont(SIZE);
    }

    /** Draws it on the page that is being written, uphill from corner to corner. */
    void draw(PdfWriter writer, PdfContentByte page) {
        PdfTemplate form = drawing == null ? drawn(page) : drawing;
        drawing = form;
        float width = writer.getPageSize().getWidth();
        float height = writer.getPageSize().getHeight();
        double angle = Math.toRadians(width > height ? 30 : 52);
        AffineTransform place = new AffineTransform();
        place.translate(width / 2, height / 2);
        place.rotate(angle);
        place.translate(-form.getWidth() / 2, -form.getHeight() / 2);
        page.addTemplate(
                form,
                (float) place.getScaleX(),
                (float) place.getShearY(),
                (float) place.getShearX(),
                (float) place.getScaleY(),
                (float) place.getTranslateX(),
                (float) place.getTranslateY());
    }

    private PdfTemplate drawn(PdfContentByte page) {
        var glyphs = font.createGlyphVector(new FontRenderContext(null, true, true), word);
        Rectangle2D box = glyphs.getVisualBounds();
        PdfTemplate form = page.createTemplate((float) box.getWidth(), (float) box.getHeight());
        Graphics2D graphics =
                form.createGraphicsShapes((float) box.getWidth(), (float) box.getHeight());
        graphics.setColor(INK);
        graphics.translate(-box.getX(), -box.getY());
        graphics.fill(glyphs.getOutline());
        graphics.dispose();
        return form;
    }
}

package org.pooledfund.pack.pdf;

import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** Brackets drawing into marked content; inner brackets count as part of the outer one. */
final class MarkedContent {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private final TaggingDevice device;
    private int depth;

    MarkedContent(TaggingDevice device) {
        this.device = device;
    }

    PdfStructureElement element(Tag tag) {
        return TagWriter.write(tag, device.getWriter().getStructureTreeRoot());
    }

    /** Draws content of a leaf of the structure tree. */
    void content(Tag leaf, Runnable drawing) {
        leaf.use();
        PdfContentByte page = device.getCurrentPage();
        page.beginMarkedContentSequence(element(leaf));
        inside(drawing);
        page.endMarkedContentSequence();
    }

    /**
     * Draws what is no content: "Layout" for decoration, "Pagination" for what repeats on pages.
     */
    void artifact(String type, Runnable drawing) {
        if (depth > 0) {
            drawing.run();
            return;
        }
        PdfContentByte page = device.getCurrentPage();
        ByteBuffer buffer = page.getInternalBuffer();
        int before = buffer.size();
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
        page.beginMarkedContentSequence(ARTIFACT, properties, true);
        int start = buffer.size();
        inside(drawing);
        boolean nothing = buffer.size() == start;
        page.endMarkedContentSequence();
        if (nothing) {
            buffer.setSize(before);
        }
    }

    private void inside(Runnable drawing) {
        depth++;
        try {
            drawing.run();
        } finally {
            depth--;
        }
    }
}

package org.pooledfund.pack.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.simple.extend.XhtmlNamespaceHandler;
import org.openpdf.text.pdf.PdfWriter;
import org.pooledfund.pack.PackMeta;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** From filled-in XHTML to the bytes of a tagged PDF. */
final class PdfRendering {
    private final TemplateFolder folder;
    private final Look look;
    private final FontFolder fonts;
    private final RenderLimit limit;

    PdfRendering(TemplateFolder folder, Look look, FontFolder fonts, RenderLimit limit) {
        this.folder = folder;
        this.look = look;
        this.fonts = fonts;
        this.limit = limit;
    }

    byte[] render(String xhtml, PackMeta meta, List<Attachment> attachments) {
        Document document = ClosedXml.parse(xhtml);
        new Glyphs(fonts).makeVisible(document);
        look.palette().colour(document);
        SectionEnd.mark(document);
        DocumentFacts facts = DocumentFacts.of(document, meta.period().cutOff());
        TaggingDevice device = new TaggingDevice(
                new TagTree(document), limit, meta.edition().isDraft() ? draftMark() : null);
        ITextRenderer renderer = renderer(device);
        renderer.setDocument(document, folder.baseUri(), new OwnLinks());
        renderer.layout();
        renderer.setPDFVersion(String.valueOf(PdfWriter.VERSION_1_7));
        renderer.setListener(
                new ArchivalListener(facts, fingerprint(xhtml, facts), attachments, device));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.createPDF(out);
        return out.toByteArray();
    }

    private DraftMark draftMark() {
        return new DraftMark(new Wording(folder).get("draft.mark"), fonts);
    }

    private ITextRenderer renderer(TaggingDevice device) {
        return new ITextRenderer(
                device.getDotsPerPoint(),
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                new FencedUserAgent(device, folder, look.palette()),
                new ITextFontResolver(),
                new SvgFactory(device, new SvgText(fonts)),
                new ITextTextRenderer());
    }

    private static byte[] fingerprint(String xhtml, DocumentFacts facts) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((xhtml + facts).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /**
     * Keeps the engine from writing links of its own: they would not be part of the structure tree.
     */
    private static final class OwnLinks extends XhtmlNamespaceHandler {
        @Override
        @SuppressWarnings("NullAway") // the engine takes null for "no link"
        public String getLinkUri(Element element) {
            return null;
        }
    }
}

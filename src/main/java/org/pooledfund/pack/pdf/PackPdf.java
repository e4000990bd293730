package org.pooledfund.pack.pdf;

import java.nio.file.Path;
import java.util.List;
import org.openpdf.util.XRLog;
import org.pooledfund.pack.Pack;

/**
 * Renders a pack as a PDF that conforms to PDF/UA-1 and PDF/A-3a. The same pack and templates give
 * the same bytes on
 * any machine, in any locale, time zone or thread; the file's dates are the pack's cut-off day.
 */
public final class PackPdf {
    static {
        XRLog.setLoggingEnabled(false); // the engine's chatter; what is wrong comes as an exception
    }

    /** The layout of the whole pack: {@code pack.html}. */
    static final String PACK = "pack";

    private PackPdf() {}

    /**
     * The pack as a PDF.
     *
     * @param templates the folder with {@code pack.html}, its fragments, style sheet, wording and
     *     fonts; nothing
     *     outside it is read
     * @throws PackTemplateException when a template is missing, wrong, or reaches outside the
     *     folder
     */
    public static byte[] render(Pack pack, Path templates) {
        return render(pack, templates, List.of());
    }

    /** The pack as a PDF that carries files, such as its own workbook. */
    public static byte[] render(Pack pack, Path templates, List<Attachment> attachments) {
        return render(pack, templates, PACK, attachments, RenderLimit.start());
    }

    /** The sections of a pack alone, by {@code page.html}: no cover, no contents. */
    public static byte[] page(Pack pack, Path templates, List<Attachment> attachments) {
        return render(pack, templates, "page", attachments, RenderLimit.start());
    }

    static byte[] render(
            Pack pack,
            Path templates,
            String layout,
            List<Attachment> attachments,
            RenderLimit limit) {
        TemplateFolder folder = TemplateFolder.at(templates, pack.meta().fund().id());
        Look look = LookDocument.read(folder);
        FontFolder fonts = new FontFolder(folder);
        PackHtml html = new PackHtml(folder, look, fonts, false);
        String xhtml = html.fill(pack, layout, limit, UnknownFields.refused());
        return new PdfRendering(folder, look, fonts, limit).render(xhtml, pack.meta(), attachments);
    }
}

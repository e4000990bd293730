package org.pooledfund.pack.pdf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pooledfund.pack.Pack;
import org.w3c.dom.Document;

/**
 * Renders a pack as one page for a browser, from the same templates as the PDF: a single file that
 * loads nothing, in the fonts of the reader's machine. The same pack and templates give the same
 * bytes on any machine, in any locale, time zone or thread.
 */
public final class PackPage {
    private PackPage() {}

    /**
     * The pack as HTML in UTF-8.
     *
     * @throws PackTemplateException when a template is missing or wrong
     * @throws org.pooledfund.problem.ProblemException when a template holds what is forbidden
     */
    public static byte[] render(Pack pack, Path templates) {
        TemplateFolder folder = TemplateFolder.at(templates, pack.meta().fund().id());
        Look look = LookDocument.read(folder);
        PackHtml html = new PackHtml(folder, look, new FontFolder(folder), true);
        Document document = ClosedXml.parse(
                html.fill(pack, PackPdf.PACK, RenderLimit.start(), UnknownFields.refused()));
        DocumentFacts.of(document, pack.meta().period().cutOff());
        look.palette().colour(document);
        new PageHead(folder, look.palette()).complete(document);
        PageBody.adapt(document);
        PageFence.close(document, folder);
        return PageWriter.text(document).getBytes(StandardCharsets.UTF_8);
    }
}

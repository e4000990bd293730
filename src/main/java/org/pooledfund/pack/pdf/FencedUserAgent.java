package org.pooledfund.pack.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.simple.extend.XhtmlNamespaceHandler;

/**
 * Reads style sheets, fonts and images for the layout engine: files inside the templates folder
 * only.
 */
final class FencedUserAgent extends ITextUserAgent {
    /** The engine's own style sheet for XHTML, out of its jar: the one thing from elsewhere. */
    private static final @Nullable URL ENGINE_STYLES =
            XhtmlNamespaceHandler.class.getResource("/resources/css/XhtmlNamespaceHandler.css");

    private final TemplateFolder folder;

    FencedUserAgent(ITextOutputDevice device, TemplateFolder folder) {
        super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
        this.folder = folder;
    }

    @Override
    protected InputStream openStream(String uri) throws IOException {
        if (ENGINE_STYLES != null && uri.equals(ENGINE_STYLES.toString())) {
            return ENGINE_STYLES.openStream();
        }
        URI address = URI.create(uri);
        if (!"file".equals(address.getScheme()) || address.getAuthority() != null) {
            throw new PackTemplateException("templates: '" + uri
                    + "' is no file of the templates folder; " + "a pack may not use the network");
        }
        return new ByteArrayInputStream(TemplateFolder.read(folder.inside(Path.of(address), uri)));
    }
}

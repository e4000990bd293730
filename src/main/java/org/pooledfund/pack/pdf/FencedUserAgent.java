package org.pooledfund.pack.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.simple.extend.XhtmlNamespaceHandler;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * Reads style sheets, fonts and images for the layout engine: files inside the templates folder
 * only.
 */
final class FencedUserAgent extends ITextUserAgent {
    /** The engine's own style sheet for XHTML, out of its jar: the one thing from elsewhere. */
    private static final @Nullable URL ENGINE_STYLES =
            XhtmlNamespaceHandler.class.getResource("/resources/css/XhtmlNamespaceHandler.css");

    private final TemplateFolder folder;
    private final Palette palette;

    FencedUserAgent(ITextOutputDevice device, TemplateFolder folder, Palette palette) {
        super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
        this.folder = folder;
        this.palette = palette;
    }

    @Override
    protected InputStream openStream(String uri) throws IOException {
        if (ENGINE_STYLES != null && uri.equals(ENGINE_STYLES.toString())) {
            return ENGINE_STYLES.openStream();
        }
        URI address = URI.create(uri);
        if (!"file".equals(address.getScheme()) || address.getAuthority() != null) {
            throw new ProblemException(
                    Finding.at(Place.of("templates"), Problem.OUTSIDE_TEMPLATES, uri));
        }
        byte[] bytes = TemplateFolder.read(folder.inside(Path.of(address), uri));
        return new ByteArrayInputStream(uri.endsWith(".css") ? coloured(uri, bytes) : bytes);
    }

    private byte[] coloured(String uri, byte[] bytes) {
        String css = new String(bytes, StandardCharsets.UTF_8);
        List<Finding> elsewhere = TemplateLint.filesElsewhere(
                folder.shown(folder.inside(Path.of(URI.create(uri)), uri)), css);
        if (!elsewhere.isEmpty()) {
            throw new ProblemException(elsewhere);
        }
        return palette.colour(css).getBytes(StandardCharsets.UTF_8);
    }
}

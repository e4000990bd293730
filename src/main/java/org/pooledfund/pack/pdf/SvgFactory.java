package org.pooledfund.pack.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElementFactory;
import org.openpdf.render.BlockBox;
import org.w3c.dom.Element;

/** Makes vector drawings of inline svg elements, and the marks at the ends of sections. */
final class SvgFactory extends ITextReplacedElementFactory {
    private static final float POINTS_PER_PIXEL = 0.75f;
    private final SvgText text;
    private final float dotsPerPoint;

    SvgFactory(ITextOutputDevice device, SvgText text) {
        super(device);
        this.text = text;
        this.dotsPerPoint = device.getDotsPerPoint();
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext c, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        if (element != null && SectionEnd.isMark(element)) {
            return new SectionEnd(c.getRootLayer());
        }
        if (element == null || !Dom.name(element).equals("svg")) {
            return super.createReplacedElement(c, box, agent, cssWidth, cssHeight);
        }
        SVGDocument drawing = load(element);
        float natural = drawing.size().width * dotsPerPoint * POINTS_PER_PIXEL;
        float width = cssWidth > 0 ? cssWidth : natural;
        int column =
                box.getContainingBlock() == null ? 0 : box.getContainingBlock().getContentWidth();
        if (column > 0 && width > column) {
            width = column;
        }
        float height = width * drawing.size().height / drawing.size().width;
        return new SvgDrawing(drawing, Math.round(width), Math.round(height), dotsPerPoint);
    }

    private SVGDocument load(Element element) {
        SvgParts.check(element);
        Element copy = (Element) element.cloneNode(true);
        text.outline(copy);
        LoaderContext closed = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        SVGDocument drawing =
                new SVGLoader().load(new ByteArrayInputStream(serialise(copy)), null, closed);
        if (drawing == null) {
            throw new PackTemplateException("templates: the drawing '"
                    + element.getAttribute("aria-label") + "' is no SVG that can be drawn");
        }
        return drawing;
    }

    private static byte[] serialise(Element element) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(element), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new PackTemplateException(
                    "templates: a drawing cannot be read: " + e.getMessage(), e);
        }
    }
}

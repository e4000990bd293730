package org.pooledfund.pack.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parses XHTML with the JDK's own parser, closed to entities and external files. The parser is
 * named, because a
 * library on the class path may offer another one.
 */
final class ClosedXml {
    private static final String EXTERNAL = "http://xml.org/sax/features/external-";
    private static final String LOAD_DTD =
            "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private static final Pattern ENTITIES =
            Pattern.compile("<!ENTITY|<!DOCTYPE[^>]*\\[", Pattern.CASE_INSENSITIVE);

    private ClosedXml() {}

    static Document parse(String xhtml) {
        if (ENTITIES.matcher(xhtml).find()) {
            throw new PackTemplateException(
                    "templates: the filled-in pack has entities of its own; take them out,"
                            + " they can swell without end");
        }
        try {
            return builder().parse(new InputSource(new StringReader(xhtml)));
        } catch (org.xml.sax.SAXParseException e) {
            throw new PackTemplateException(
                    "templates: the filled-in pack is not well-formed XHTML: " + e.getMessage()
                            + " Near: " + excerpt(xhtml, e.getLineNumber()),
                    e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new PackTemplateException(
                    "templates: the filled-in pack cannot be parsed: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(EXTERNAL + "general-entities", false);
        factory.setFeature(EXTERNAL + "parameter-entities", false);
        factory.setFeature(LOAD_DTD, false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler() {
            @Override
            public void fatalError(org.xml.sax.SAXParseException e) throws SAXException {
                throw e;
            }
        });
        return builder;
    }

    private static String excerpt(String xhtml, int line) {
        String text =
                xhtml.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip();
        return text.length() > 160 ? text.substring(0, 160) + "..." : text;
    }
}

package org.pooledfund.pack.pdf;

import java.time.LocalDate;
import org.w3c.dom.Document;

/**
 * What the file says about itself, from the head of the filled-in template; the day is the pack's
 * cut-off.
 */
record DocumentFacts(String title, String author, String subject, String language, LocalDate day) {
    static final String PRODUCER = "OpenPDF";
    static final String CREATOR = "pooledfund";

    static DocumentFacts of(Document document, LocalDate day) {
        String title = Dom.elements(document, "title").stream()
                .map(e -> e.getTextContent().strip())
                .findFirst()
                .orElse("");
        String language = document.getDocumentElement().getAttribute("lang");
        if (title.isEmpty() || language.isEmpty()) {
            throw new PackTemplateException(
                    "templates/pack.html: needs <html lang=\"en-GB\"> and a <title> with words;"
                            + " screen readers read both");
        }
        return new DocumentFacts(
                title, meta(document, "author"), meta(document, "subject"), language, day);
    }

    private static String meta(Document document, String name) {
        return Dom.elements(document, "meta").stream()
                .filter(e -> e.getAttribute("name").equals(name))
                .map(e -> e.getAttribute("content"))
                .findFirst()
                .orElse("");
    }
}

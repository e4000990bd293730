package org.pooledfund.pack.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the structure tree of a PDF the way a screen reader would, and counts what it finds wrong.
 */
final class TagAudit {
    final List<String> faults = new ArrayList<>();
    final List<String> headings = new ArrayList<>();
    final StringBuilder textOutsideContents = new StringBuilder();
    final Map<String, Integer> roles = new HashMap<>();
    int pages;

    private final Map<PDPage, Map<Integer, String>> content = new HashMap<>();
    private final Map<PDPage, Map<Integer, Integer>> uses = new HashMap<>();

    static TagAudit of(byte[] pdf) throws IOException {
        TagAudit audit = new TagAudit();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            audit.read(document);
            for (Object kid :
                    document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
                audit.walk((PDStructureElement) kid, false);
            }
            audit.finish(document);
        }
        return audit;
    }

    private void read(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            pages++;
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            int marked = 0;
            for (PDMarkedContent part : extractor.getMarkedContents()) {
                String text = text(part);
                marked += text.length();
                if (part.getMCID() >= 0 && texts.put(part.getMCID(), text) != null) {
                    faults.add("page " + pages + ": the mark " + part.getMCID() + " is used twice");
                } else if (part.getMCID() < 0 && !"Artifact".equals(part.getTag())) {
                    faults.add("page " + pages + ": marked content without a number: " + text);
                }
            }
            Counter all = new Counter();
            all.count(document, pages);
            if (all.characters != marked) {
                faults.add("page " + pages + ": " + all.characters + " characters, " + marked
                        + " of them marked");
            }
            content.put(page, texts);
            uses.put(page, new HashMap<>());
        }
    }

    private static String text(PDMarkedContent part) {
        StringBuilder text = new StringBuilder();
        for (Object item : part.getContents()) {
            if (item instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (item instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private void walk(PDStructureElement element, boolean inContents) {
        String role = element.getStructureType();
        roles.merge(role, 1, Integer::sum);
        check(element, role);
        boolean contents = inContents || role.equals("TOC");
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement child -> walk(child, contents);
                case PDMarkedContentReference reference ->
                    use(reference.getPage(), reference.getMCID(), element, contents);
                case Integer number -> use(element.getPage(), number, element, contents);
                default -> {}
            }
        }
    }

    private void use(PDPage reference, int number, PDStructureElement element, boolean inContents) {
        PDPage page = reference == null ? element.getPage() : reference;
        String text = content.getOrDefault(page, Map.of()).get(number);
        uses.getOrDefault(page, new HashMap<>()).merge(number, 1, Integer::sum);
        if (text == null) {
            faults.add(
                    element.getStructureType() + " points to a mark that is not there: " + number);
        } else if (!inContents) {
            textOutsideContents.append(text);
        }
    }

    private void check(PDStructureElement element, String role) {
        if (role.matches("H[1-6]")) {
            headings.add(role);
        }
        String alternative = element.getAlternateDescription();
        if (role.equals("Figure")
                && (alternative == null || alternative.isBlank() || alternative.equals("Figure"))) {
            faults.add("a figure without alternative text");
        }
        if (role.equals("Table") && !holds(element, "TH")) {
            faults.add("a table without headings");
        }
        if (role.equals("TH") && !String.valueOf(element.getAttributes()).contains("Scope")) {
            faults.add("a heading cell without scope");
        }
    }

    private static boolean holds(PDStructureElement element, String role) {
        return element.getKids().stream()
                .anyMatch(kid -> kid instanceof PDStructureElement child
                        && (child.getStructureType().equals(role) || holds(child, role)));
    }

    private void finish(PDDocument document) {
        for (int i = 0; i < headings.size(); i++) {
            int level = headings.get(i).charAt(1) - '0';
            int before = i == 0 ? 0 : headings.get(i - 1).charAt(1) - '0';
            if (level > before + 1 || level == 1 && i > 0) {
                faults.add(
                        "heading " + (i + 1) + " is " + headings.get(i) + " after level " + before);
            }
        }
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            for (Integer mark : content.get(page).keySet()) {
                int times = uses.get(page).getOrDefault(mark, 0);
                if (times != 1) {
                    faults.add("page " + number + ": '" + content.get(page).get(mark)
                            + "' is in the tree " + times + " times");
                }
            }
        }
        if (document.getDocumentCatalog().getCOSObject().getString(COSName.LANG) == null) {
            faults.add("no language");
        }
    }

    /** Counts every character that is drawn, marked or not. */
    private static final class Counter extends PDFTextStripper {
        private int characters;

        void count(PDDocument document, int page) throws IOException {
            setStartPage(page);
            setEndPage(page);
            setSuppressDuplicateOverlappingText(false);
            getText(document);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            characters += text.getUnicode().length();
        }
    }
}

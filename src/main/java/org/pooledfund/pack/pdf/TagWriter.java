package org.pooledfund.pack.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.w3c.dom.Element;

/**
 * Writes tags as structure elements: each when its first content is drawn, all put in order at the
 * end.
 */
final class TagWriter {
    private static final PdfName SCOPE = new PdfName("Scope");

    private TagWriter() {}

    /** The structure element of a tag, made with its ancestors if need be. */
    static PdfStructureElement write(Tag tag, PdfStructureTreeRoot root) {
        PdfStructureElement element = tag.written;
        if (element == null) {
            PdfName role = new PdfName(tag.role);
            element = tag.parent == null
                    ? new PdfStructureElement(root, role)
                    : new PdfStructureElement(write(tag.parent, root), role);
            tag.written = element;
            if (tag.element != null) {
                describe(tag, tag.element, element);
            }
        }
        return element;
    }

    /** Where a figure stands on its page. */
    static void place(PdfStructureElement figure, org.openpdf.text.Rectangle at) {
        PdfDictionary layout = owned("Layout");
        layout.put(
                PdfName.BBOX,
                new PdfRectangle(at.getLeft(), at.getBottom(), at.getRight(), at.getTop()));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(PdfName.A, layout);
    }

    /**
     * Puts the children in the order of the document, drops what was never drawn, keeps empty table
     * cells.
     */
    static void close(Tag tag, PdfStructureTreeRoot root) {
        PdfStructureElement element = write(tag, root);
        if (tag.leaf || tag.children.isEmpty()) {
            addReferences(tag, element);
            return;
        }
        PdfArray kids = new PdfArray();
        for (Tag child : tag.children) {
            if (child.used || child.isCell() && tag.used) {
                kids.add(write(child, root));
                close(child, root);
            }
        }
        tag.objectReferences.forEach(kids::add);
        element.put(PdfName.K, kids);
    }

    private static void addReferences(Tag tag, PdfStructureElement element) {
        if (tag.objectReferences.isEmpty()) {
            return;
        }
        PdfObject before = element.get(PdfName.K);
        PdfArray kids = before instanceof PdfArray array ? array : new PdfArray();
        if (before != null && kids != before) {
            kids.add(before);
        }
        tag.objectReferences.forEach(kids::add);
        element.put(PdfName.K, kids);
    }

    private static void describe(Tag tag, Element html, PdfStructureElement element) {
        String spoken = spoken(html);
        if (tag.is("Figure")) {
            if (spoken.isBlank()) {
                throw new PackTemplateException("templates: a drawing or picture <" + Dom.name(html)
                        + "> has no aria-label and no alt; say in words what it shows");
            }
            element.put(PdfName.ALT, text(spoken));
        } else if (!spoken.isEmpty() && !tag.is("LBody")) {
            element.put(new PdfName("ActualText"), text(spoken));
        }
        PdfDictionary attributes = attributes(tag, html);
        if (attributes != null) {
            element.put(PdfName.A, attributes);
        }
    }

    private static @Nullable PdfDictionary attributes(Tag tag, Element html) {
        if (tag.is("L")) {
            PdfDictionary list = owned("List");
            list.put(
                    new PdfName("ListNumbering"),
                    new PdfName(Dom.name(html).equals("ol") ? "Decimal" : "Disc"));
            return list;
        }
        if (!tag.isCell()) {
            return null;
        }
        PdfDictionary table = owned("Table");
        if (tag.is("TH")) {
            table.put(
                    SCOPE,
                    new PdfName(html.getAttribute("scope").startsWith("row") ? "Row" : "Column"));
        }
        span(table, "ColSpan", html.getAttribute("colspan"));
        span(table, "RowSpan", html.getAttribute("rowspan"));
        return table.size() > 1 ? table : null;
    }

    private static void span(PdfDictionary table, String key, String value) {
        if (!value.isEmpty() && !value.equals("1")) {
            table.put(new PdfName(key), new PdfNumber(value));
        }
    }

    private static String spoken(Element html) {
        String label = html.getAttribute("aria-label");
        return label.isEmpty() ? html.getAttribute("alt") : label;
    }

    private static PdfDictionary owned(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }

    static PdfString text(String value) {
        return new PdfString(value, PdfObject.TEXT_UNICODE);
    }
}

package org.pooledfund.pack.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;

/** One node of the structure tree: its role, its place, and what has been written for it so far. */
final class Tag {
    final String role;
    final @Nullable Tag parent;
    final @Nullable Element element;
    final List<Tag> children = new ArrayList<>();
    final List<PdfDictionary> objectReferences = new ArrayList<>();

    /** Set when content was marked with it. */
    @Nullable
    PdfStructureElement written;

    /** A leaf holds marked content, every other tag holds tags: the format allows no mixture. */
    boolean leaf;

    boolean used;

    Tag(String role, @Nullable Tag parent, @Nullable Element element) {
        this.role = role;
        this.parent = parent;
        this.element = element;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    static Tag leaf(String role, Tag parent) {
        Tag leaf = new Tag(role, parent, null);
        leaf.leaf = true;
        return leaf;
    }

    /** Marks it and all its ancestors as holding content. */
    void use() {
        for (Tag tag = this; tag != null && !tag.used; tag = tag.parent) {
            tag.used = true;
        }
    }

    boolean is(String other) {
        return role.equals(other);
    }

    boolean isCell() {
        return is("TD") || is("TH");
    }
}

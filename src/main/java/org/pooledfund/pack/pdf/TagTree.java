package org.pooledfund.pack.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The structure of the document before anything is drawn: tags in the order of the DOM, and which
 * node has which.
 */
final class TagTree {
    private final Map<Node, Tag> leaves = new IdentityHashMap<>();
    private final Map<Element, Tag> tags = new IdentityHashMap<>();
    private final Map<Element, Tag> labels = new IdentityHashMap<>();
    final Tag root;

    /** What holds for all that is below an element. */
    private record Context(boolean contents, boolean presentation) {}

    TagTree(Document document) {
        Element html = document.getDocumentElement();
        root = new Tag("Document", null, html);
        walk(Dom.elements(document, "body").getFirst(), root, new Context(false, false));
    }

    /** The leaf that the text of that node belongs to. */
    @Nullable
    Tag leafOf(Node text) {
        return leaves.get(text);
    }

    @Nullable
    Tag of(Element element) {
        return tags.get(element);
    }

    /** The Lbl of a list item, for its bullet or number. */
    @Nullable
    Tag labelOf(Element item) {
        return labels.get(item);
    }

    private void walk(Element element, Tag tag, Context context) {
        tags.putIfAbsent(element, tag);
        boolean mixed = Dom.children(element).stream()
                .anyMatch(n -> n instanceof Element child && !Dom.name(child).equals("br"));
        for (Node node : Dom.children(element)) {
            if (node instanceof Text text && !text.getData().isBlank()) {
                addText(text, element, tag, mixed);
            } else if (node instanceof Element child) {
                addElement(child, tag, context);
            }
        }
    }

    private void addText(Text text, Element element, Tag tag, boolean mixed) {
        if (!mixed && tag.element == element) {
            tag.leaf = true;
            leaves.put(text, tag);
        } else {
            leaves.put(text, Tag.leaf(TagRoles.holdsInlineText(tag) ? "Span" : "P", tag));
        }
    }

    private void addElement(Element child, Tag parent, Context above) {
        String name = Dom.name(child);
        if (name.equals("br") || name.equals("bookmarks") || Dom.isHidden(child)) {
            return;
        }
        boolean presentation = "presentation".equals(child.getAttribute("role"))
                || above.presentation && TagRoles.isTablePart(name);
        Context context = new Context(above.contents || Dom.hasClass(child, "toc"), presentation);
        String role = presentation ? null : TagRoles.of(name, context.contents);
        if (role == null) {
            walk(child, parent, context);
        } else {
            addTagged(child, role, parent, context);
        }
    }

    private void addTagged(Element child, String role, Tag parent, Context context) {
        boolean reference = context.contents && role.equals("Link");
        Tag tag = new Tag(role, reference ? new Tag("Reference", parent, null) : parent, child);
        tags.put(child, tag);
        if (role.equals("Figure")) {
            tag.leaf = true;
        } else if (role.equals("LI")) {
            labels.put(child, Tag.leaf("Lbl", tag));
            Tag body = new Tag("LBody", tag, child);
            tags.put(child, body);
            walk(child, body, context);
        } else {
            walk(child, tag, context);
        }
    }
}

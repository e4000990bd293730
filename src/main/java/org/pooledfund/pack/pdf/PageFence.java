package org.pooledfund.pack.pdf;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes sure that the page is whole by itself: pictures inside, nothing loaded, nothing run. */
final class PageFence {
    private static final Map<String, String> PICTURES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");
    private static final Set<String> REFUSED =
            Set.of("script", "iframe", "object", "embed", "base", "form", "link", "video", "audio");

    private final TemplateFolder folder;

    private PageFence(TemplateFolder folder) {
        this.folder = folder;
    }

    static void close(Document document, TemplateFolder folder) {
        PageFence fence = new PageFence(folder);
        Dom.elements(document, "*").forEach(fence::close);
    }

    private void close(Element element) {
        String name = Dom.name(element);
        if (REFUSED.contains(name)) {
            throw new PackTemplateException("templates: the page holds <" + name
                    + ">; take it out, a pack runs and loads nothing");
        }
        if (name.equals("img")) {
            embed(element);
        } else if (element.hasAttribute("src")) {
            throw outside(element.getAttribute("src"));
        }
        if (element.hasAttribute("href") && !isLink(name, element.getAttribute("href"))) {
            throw outside(element.getAttribute("href"));
        }
        if (name.equals("svg")) {
            SvgParts.check(element);
        }
        List<String> names = new java.util.ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (attribute.getNodeName().toLowerCase(Locale.ROOT).startsWith("on")) {
                names.add(attribute.getNodeName());
            }
        }
        names.forEach(element::removeAttribute);
        if (element.getAttribute("style").contains("url(")) {
            throw outside(element.getAttribute("style"));
        }
    }

    private static boolean isLink(String element, String address) {
        return element.equals("a") && address.matches("(?i)#.*|https?://.*|mailto:.*");
    }

    private void embed(Element image) {
        String file = image.getAttribute("src");
        String type = PICTURES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null || file.contains(":")) {
            throw outside(file);
        }
        byte[] bytes = TemplateFolder.read(folder.file(file));
        image.setAttribute(
                "src", "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
    }

    private static ProblemException outside(String what) {
        return new ProblemException(
                Finding.at(Place.of("templates"), Problem.OUTSIDE_TEMPLATES, what));
    }
}

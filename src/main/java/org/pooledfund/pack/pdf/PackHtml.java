package org.pooledfund.pack.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pooledfund.pack.CellText;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.VisibleText;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Fills the templates with a pack. */
final class PackHtml {
    private static final String GENERIC = "fragments/section";
    private final TemplateFolder folder;
    private final Wording words;
    private final Blocks blocks;

    PackHtml(TemplateFolder folder, FontFolder fonts) {
        this.folder = folder;
        this.words = new Wording(folder);
        this.blocks = new Blocks(words, fonts);
    }

    /** The whole pack as XHTML, every character visible. */
    String fill(Pack pack) {
        return fill(pack, "pack");
    }

    /** The pack laid out by another template of the folder. */
    String fill(Pack pack, String layout) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new FencedTemplates(folder));
        Context context = new Context(Locale.UK);
        context.setVariable("meta", pack.meta());
        context.setVariable("cutOff", CellText.longDay(pack.meta().period().cutOff()));
        context.setVariable("sections", views(pack.sections()));
        context.setVariable("words", words);
        try {
            return engine.process(layout, context)
                    .lines()
                    .map(VisibleText::of)
                    .collect(Collectors.joining("\n"));
        } catch (TemplateProcessingException e) {
            throw named(e);
        }
    }

    private List<SectionView> views(List<Section> sections) {
        return IntStream.range(0, sections.size())
                .mapToObj(i -> blocks.view(
                        sections.get(i), i + 1, template(sections.get(i).id())))
                .toList();
    }

    private String template(String id) {
        String own = "sections/" + id;
        return folder.has(own + ".html") ? own : GENERIC;
    }

    private static RuntimeException named(TemplateProcessingException e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof PackTemplateException)) {
            cause = cause.getCause();
        }
        if (cause instanceof PackTemplateException own) {
            return own;
        }
        String where = e.getTemplateName() == null ? "pack" : e.getTemplateName();
        String line = e.getLine() == null ? "" : ", line " + e.getLine();
        return new PackTemplateException(
                "templates/" + where + ".html" + line + ": " + cause.getMessage()
                        + "; correct the expression there (templates/README.md lists what can be used)",
                e);
    }
}

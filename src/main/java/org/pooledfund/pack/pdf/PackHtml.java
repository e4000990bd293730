package org.pooledfund.pack.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pooledfund.pack.CellText;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.VisibleText;
import org.pooledfund.problem.ProblemException;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Fills the templates with a pack. */
final class PackHtml {
    private static final String GENERIC = "fragments/section";
    private final TemplateFolder folder;
    private final Look look;
    private final Wording words;
    private final Blocks blocks;
    private final boolean web;

    /** What fills the templates for paper, or for a browser. */
    PackHtml(TemplateFolder folder, Look look, FontFolder fonts, boolean web) {
        this.folder = folder;
        this.look = look;
        this.words = new Wording(folder);
        this.blocks = new Blocks(words, fonts);
        this.web = web;
    }

    /** The whole pack as XHTML, every character visible. */
    String fill(Pack pack, String layout, RenderLimit limit, UnknownFields unknown) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new FencedTemplates(folder));
        BoundedText text = new BoundedText(limit);
        try {
            engine.process(layout, context(pack, limit, unknown), text);
        } catch (TemplateProcessingException e) {
            throw named(e);
        } catch (StackOverflowError e) {
            throw RenderLimit.endless("templates that include themselves without end");
        }
        return text.toString().lines().map(VisibleText::of).collect(Collectors.joining("\n"));
    }

    private Context context(Pack pack, RenderLimit limit, UnknownFields unknown) {
        Context context = new Context(Locale.UK);
        context.setVariable(FencedExpressions.VARIABLE, new FencedExpressions(limit, unknown));
        context.setVariable("meta", pack.meta());
        context.setVariable("cutOff", CellText.longDay(pack.meta().period().cutOff()));
        context.setVariable("sections", views(look.sections().of(pack.sections())));
        context.setVariable("words", words);
        context.setVariable("logo", look.logo().orElse(Look.NO_LOGO));
        context.setVariable("web", web);
        return context;
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

    private RuntimeException named(TemplateProcessingException e) {
        Throwable cause = e;
        while (cause.getCause() != null && !isOurs(cause)) {
            cause = cause.getCause();
        }
        if (isOurs(cause)) {
            return (RuntimeException) cause;
        }
        String line = e.getLine() == null ? "" : ", line " + e.getLine();
        return new PackTemplateException(
                where(e).orElse("templates/pack.html") + line + ": " + cause.getMessage()
                        + "; correct the expression there (templates/README.md lists what can be used)",
                e);
    }

    private static boolean isOurs(Throwable e) {
        return e instanceof PackTemplateException || e instanceof ProblemException;
    }

    private Optional<String> where(TemplateProcessingException e) {
        String name = e.getTemplateName();
        return name == null || !folder.has(name + ".html")
                ? Optional.empty()
                : Optional.of(folder.shown(folder.file(name + ".html")));
    }
}

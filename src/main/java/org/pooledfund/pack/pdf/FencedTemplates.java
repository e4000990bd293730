package org.pooledfund.pack.pdf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.ProblemException;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** Finds templates in the folder and nowhere else, and none that hold what is forbidden. */
final class FencedTemplates extends FileTemplateResolver {
    private final TemplateFolder folder;

    FencedTemplates(TemplateFolder folder) {
        this.folder = folder;
        setSuffix(".html");
        setTemplateMode(TemplateMode.HTML);
        setCharacterEncoding("UTF-8");
    }

    @Override
    protected ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            String ownerTemplate,
            String template,
            String resourceName,
            String characterEncoding,
            Map<String, Object> attributes) {
        Path file = folder.file(resourceName);
        String text = new String(TemplateFolder.read(file), StandardCharsets.UTF_8);
        List<Finding> refused = new ArrayList<>(TemplateLint.forbidden(folder.shown(file), text));
        refused.addAll(TemplateLint.filesElsewhere(folder.shown(file), text));
        if (!refused.isEmpty()) {
            throw new ProblemException(refused);
        }
        return super.computeTemplateResource(
                configuration,
                ownerTemplate,
                template,
                file.toString(),
                characterEncoding,
                attributes);
    }
}

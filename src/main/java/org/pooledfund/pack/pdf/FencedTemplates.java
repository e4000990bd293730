package org.pooledfund.pack.pdf;

import java.util.Map;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** Finds templates in the templates folder and nowhere else. */
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
        String file = folder.file(resourceName).toString();
        return super.computeTemplateResource(
                configuration, ownerTemplate, template, file, characterEncoding, attributes);
    }
}

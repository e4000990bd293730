package org.pooledfund.pack.pdf;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;

/** Brings each problem of templates about. */
public final class TemplateProvocations {
    private static final String TITLE = "<h2 th:text=\"${section.title}\">Title</h2>";
    private static final String SECTION = "fragments/section.html";

    private final Path folder;
    private final Map<Problem, Finding> found = new EnumMap<>(Problem.class);

    public TemplateProvocations(Path folder) {
        this.folder = folder;
    }

    /** An example of each. */
    public Map<Problem, Finding> provoked() {
        section(
                Problem.TEMPLATE_FORBIDDEN,
                "<h2 th:text=\"${T(java.lang.Runtime).getRuntime()}\">Title</h2>");
        section(Problem.TEMPLATE_FIELD_UNKNOWN, TITLE.replace("section.title", "section.titel"));
        section(Problem.PICTURE_WITHOUT_WORDS, TITLE + "<img src=\"logo.png\"/>");
        section(Problem.OUTSIDE_TEMPLATES, TITLE + "<img src=\"../logo.png\" alt=\"Arms\"/>");
        section(
                Problem.TEMPLATE_ENDLESS,
                "<div th:with=\"a='xxxxxxxxxx'\">" + "<div th:with=\"a=${a + a}\">".repeat(14)
                        + "</div>".repeat(15) + TITLE);
        section(Problem.TEMPLATE_FAILS, TITLE + "<b>");
        expect(
                Problem.CONTRAST_LOW,
                copy(Problem.CONTRAST_LOW)
                        .change(
                                "pack.css",
                                ".note { font-size: 8.1pt; color: #4c6272",
                                ".note { font-size: 8.1pt; color: #9aa8b3"));
        expect(
                Problem.SECTION_UNKNOWN,
                copy(Problem.SECTION_UNKNOWN)
                        .write("pack.yaml", "sections:\n  first: [summary, shemes]\n"));
        return found;
    }

    private void section(Problem problem, String title) {
        expect(problem, copy(problem).change(SECTION, TITLE, title));
    }

    private TemplateCopy copy(Problem problem) {
        return TemplateCopy.to(folder.resolve(problem.name()));
    }

    private void expect(Problem problem, TemplateCopy templates) {
        List<Finding> findings = TemplateCheck.of(templates.folder(), SamplePacks.sample());
        if (findings.size() != 1 || findings.getFirst().problem() != problem) {
            throw new AssertionError(problem + " expected, not " + findings);
        }
        found.put(problem, findings.getFirst());
    }
}

package org.pooledfund.pack.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pooledfund.document.Suggestion;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.Section;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * Looks over a templates folder before a pack is made from it: the general look and each fund's
 * own. Everything is found in one go; only what nothing else explains is tried out on the sample.
 */
public final class TemplateCheck {
    private final Path templates;
    private final Pack sample;
    private final Set<Finding> findings = new LinkedHashSet<>();

    private TemplateCheck(Path templates, Pack sample) {
        this.templates = templates;
        this.sample = sample;
    }

    /**
     * What is wrong with the templates, file by file; empty if nothing is.
     *
     * @param sample a pack with every section there is
     */
    public static List<Finding> of(Path templates, Pack sample) {
        TemplateCheck check = new TemplateCheck(templates, sample);
        check.look(TemplateFolder.at(templates), sample);
        for (String fund : check.funds()) {
            check.look(TemplateFolder.at(templates, fund), named(sample, fund));
        }
        return List.copyOf(check.findings);
    }

    private void look(TemplateFolder folder, Pack pack) {
        int before = findings.size();
        Look look = look(folder);
        for (Path file : files()) {
            read(folder, file, look.palette());
        }
        sectionNames(folder, look.sections());
        unknownFields(folder, look, pack);
        if (findings.size() == before) {
            tryOut(pack);
        }
    }

    private Look look(TemplateFolder folder) {
        try {
            return LookDocument.read(folder);
        } catch (ProblemException e) {
            findings.addAll(e.findings());
            return new Look(
                    java.util.Optional.empty(),
                    new Palette(java.util.Map.of()),
                    new SectionOrder(List.of(), List.of()));
        }
    }

    private void read(TemplateFolder folder, Path file, Palette palette) {
        String name = folder.shown(file);
        try {
            if (!file.toRealPath().startsWith(templates.toRealPath())) {
                findings.add(Finding.at(Place.of(name), Problem.OUTSIDE_TEMPLATES, name));
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (name.endsWith(".html")) {
            String text = new String(TemplateFolder.read(file), StandardCharsets.UTF_8);
            findings.addAll(TemplateLint.forbidden(name, text));
            findings.addAll(TemplateLint.silentPictures(name, text));
            findings.addAll(TemplateLint.filesElsewhere(name, text));
            findings.addAll(new StyleContrast(name, palette).ofDrawings(text));
        } else if (name.endsWith(".css")) {
            String text = new String(TemplateFolder.read(file), StandardCharsets.UTF_8);
            findings.addAll(TemplateLint.filesElsewhere(name, text));
            findings.addAll(new StyleContrast(name, palette).ofStyles(text));
        }
    }

    private void sectionNames(TemplateFolder folder, SectionOrder order) {
        List<String> known = sample.sections().stream().map(Section::id).toList();
        Stream.concat(order.first().stream(), order.leaveOut().stream())
                .filter(id -> known.stream().noneMatch(one -> SectionOrder.fits(id, one)))
                .forEach(id -> findings.add(Finding.at(
                        places(folder, LookDocument.FILE, "(?<![\\w-])" + Pattern.quote(id))
                                .stream()
                                .findFirst()
                                .orElse(Place.of("templates")),
                        Problem.SECTION_UNKNOWN,
                        id,
                        String.join(", ", known),
                        Suggestion.nearest(id, known))));
    }

    private void unknownFields(TemplateFolder folder, Look look, Pack pack) {
        UnknownFields unknown = UnknownFields.noted();
        try {
            new PackHtml(folder, look, new FontFolder(folder), false)
                    .fill(pack, PackPdf.PACK, RenderLimit.start(), unknown);
        } catch (RuntimeException e) {
            // the trial says it, if nothing else explains it
        }
        for (String name : unknown.names()) {
            List<Place> places = places(folder, ".html", "\\$\\{[^}]*(?<![\\w'-])" + name);
            (places.isEmpty() ? List.of(Place.of("templates")) : places)
                    .forEach(place ->
                            findings.add(Finding.at(place, Problem.TEMPLATE_FIELD_UNKNOWN, name)));
        }
    }

    /** Where a word first stands in each file of that ending. */
    private List<Place> places(TemplateFolder folder, String ending, String word) {
        List<Place> places = new ArrayList<>();
        for (Path file : files()) {
            String text = new String(TemplateFolder.read(file), StandardCharsets.UTF_8);
            Matcher found = Pattern.compile(word + "(?![\\w'-])").matcher(text);
            if (file.toString().endsWith(ending) && found.find()) {
                places.add(Place.of(folder.shown(file), TemplateLint.line(text, found.end())));
            }
        }
        return places;
    }

    private void tryOut(Pack pack) {
        try {
            PackPdf.render(pack, templates);
            PackPage.render(pack, templates);
        } catch (ProblemException e) {
            findings.addAll(e.findings());
        } catch (PackTemplateException e) {
            findings.add(Finding.at(
                    Place.of("templates"), Problem.TEMPLATE_FAILS, String.valueOf(e.getMessage())));
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(templates.toRealPath())) {
            return files.filter(file -> !Files.isDirectory(file)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> funds() {
        Path funds = templates.resolve(TemplateFolder.FUNDS);
        if (!Files.isDirectory(funds)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(funds)) {
            return new ArrayList<>(folders.filter(Files::isDirectory)
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pack named(Pack pack, String fundId) {
        PackMeta meta = pack.meta();
        return new Pack(
                new PackMeta(
                        new PackMeta.FundName(
                                fundId, meta.fund().name(), meta.fund().host()),
                        meta.period(),
                        meta.edition(),
                        meta.inputs(),
                        meta.completeness()),
                pack.sections());
    }
}

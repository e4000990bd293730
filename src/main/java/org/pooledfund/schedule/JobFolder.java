package org.pooledfund.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pooledfund.document.Suggestion;
import org.pooledfund.job.TextFile;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** The folder {@code jobs/}: one definition a file. */
public final class JobFolder {
    private final Map<String, JobDefinition> definitions;

    private JobFolder(Map<String, JobDefinition> definitions) {
        this.definitions = definitions;
    }

    /**
     * Reads a folder.
     *
     * @throws ProblemException with every mistake in every file of it
     */
    public static JobFolder read(Path folder) {
        Map<String, JobDefinition> definitions = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Path path : files(folder)) {
            try {
                TextFile file = TextFile.read(path);
                JobDefinition definition = JobDocument.read(file.name(), file.text());
                if (definitions.putIfAbsent(definition.name(), definition) != null) {
                    findings.add(Finding.at(
                            new Place(file.name(), 0, "field name"),
                            Problem.NAME_TWICE,
                            definition.name()));
                }
            } catch (ProblemException e) {
                findings.addAll(e.findings());
            }
        }
        if (!findings.isEmpty()) {
            throw new ProblemException(findings);
        }
        return new JobFolder(definitions);
    }

    /** All definitions, by file name. */
    public List<JobDefinition> all() {
        return List.copyOf(definitions.values());
    }

    /**
     * The definition of a name.
     *
     * @throws ProblemException if there is none
     */
    public JobDefinition get(String name) {
        JobDefinition definition = definitions.get(name);
        if (definition == null) {
            throw new ProblemException(Finding.of(
                    Problem.JOB_UNKNOWN,
                    name,
                    String.join(", ", definitions.keySet()),
                    Suggestion.nearest(name, definitions.keySet())));
        }
        return definition;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(
                    Finding.at(Place.of(folder.toString()), Problem.DOCUMENT_MISSING));
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.pooledfund.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pooledfund.document.Suggestion;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Forecast;
import org.pooledfund.fund.Reports;
import org.pooledfund.fund.YearBefore;
import org.pooledfund.fund.document.DisputesDocument;
import org.pooledfund.fund.document.ForecastDocument;
import org.pooledfund.fund.document.ReportsDocument;
import org.pooledfund.fund.document.YearBeforeDocument;
import org.pooledfund.national.LocalFigures;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * What neither agreement nor ledgers say, from documents that a fund's folder may have: {@code
 * figures.yaml}, {@code forecast.yaml}, {@code year-before.yaml}, {@code disputes.yaml} and {@code
 * reports.yaml}.
 *
 * @param papers the documents there are
 * @param disputeSteps steps of the agreement's ladder by scheme; blank for spending on no scheme
 */
public record KnownBesides(
        List<Paper> papers,
        LocalFigures figures,
        Optional<Forecast> forecast,
        Optional<YearBefore> yearBefore,
        Optional<Reports> reports,
        Map<String, Integer> disputeSteps) {
    /** None of the documents is there. */
    public static final KnownBesides NOTHING = new KnownBesides(
            List.of(),
            LocalFigures.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    private static final String YAML = ".yaml";
    private static final List<String> KINDS =
            List.of("figures", "forecast", "year-before", "reports", "disputes");

    public KnownBesides {
        papers = List.copyOf(papers);
        disputeSteps = Map.copyOf(disputeSteps);
    }

    /**
     * One of the documents.
     *
     * @param kind its name without the ending
     */
    public record Paper(String kind, TextFile file) {
        /** For readers of a pack. */
        public String title() {
            return switch (kind) {
                case "figures" -> "National figures of the place";
                case "reports" -> "Choice of reports";
                case "disputes" -> "Where disputes stand";
                case "forecast" -> "Forecast of the year's end";
                default -> "Account of the year before";
            };
        }
    }

    /**
     * Reads what there is.
     *
     * @throws ProblemException with every mistake in the documents, and every file that is nearly
     *     named like one
     */
    public static KnownBesides read(Path folder, Agreement agreement) {
        Reading reading = new Reading(folder);
        LocalFigures figures = reading.of(
                        "figures", file -> LocalFigures.read(file.name(), file.text(), agreement))
                .orElse(LocalFigures.NONE);
        Optional<Forecast> forecast = reading.of(
                "forecast", file -> ForecastDocument.read(file.name(), file.text(), agreement));
        Optional<YearBefore> before = reading.of(
                "year-before",
                file -> YearBeforeDocument.read(file.name(), file.text(), agreement));
        Optional<Reports> reports = reading.of(
                "reports", file -> ReportsDocument.read(file.name(), file.text(), agreement));
        Map<String, Integer> steps = reading.of(
                        "disputes",
                        file -> DisputesDocument.read(file.name(), file.text(), agreement))
                .orElse(Map.of());
        reading.refuseMisspelt(agreement.tolerances().matchingRules());
        reading.throwIfAny();
        return new KnownBesides(reading.papers, figures, forecast, before, reports, steps);
    }

    /** Reads one after the other, so that the mistakes of all are told at once. */
    private static final class Reading {
        private final Path folder;
        private final List<Paper> papers = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Reading(Path folder) {
            this.folder = folder;
        }

        <T> Optional<T> of(String kind, Function<TextFile, T> reader) {
            Path path = folder.resolve(kind + YAML);
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            try {
                TextFile file = TextFile.read(path);
                T read = reader.apply(file);
                papers.add(new Paper(kind, file));
                return Optional.of(read);
            } catch (ProblemException e) {
                findings.addAll(e.findings());
                return Optional.empty();
            }
        }

        /** A document of nearly the right name would be passed over, and nobody would know. */
        void refuseMisspelt(Optional<String> rules) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.endsWith(YAML) && !rules.equals(Optional.of(name)))
                        .sorted()
                        .forEach(this::refuseMisspelt);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void refuseMisspelt(String name) {
            String kind = name.substring(0, name.length() - YAML.length());
            String meant = Suggestion.nearest(kind, KINDS);
            if (!KINDS.contains(kind) && !meant.isEmpty()) {
                findings.add(Finding.at(
                        Place.of(folder.resolve(name).toString()),
                        Problem.UNKNOWN_NAME,
                        kind,
                        String.join(", ", KINDS),
                        meant));
            }
        }

        void throwIfAny() {
            if (!findings.isEmpty()) {
                throw new ProblemException(findings);
            }
        }
    }
}

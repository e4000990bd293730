package org.pooledfund.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.Extraction;
import org.pooledfund.extract.LineTally;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.Masked;
import org.pooledfund.extract.Rejection;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.format.Rows;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Reads an extract as loading would, and keeps nothing but the report: no database is needed. */
public final class DryRun {
    private static final int MOST_LISTED = 1_000;

    /** For a reading that looks at no year. */
    public static final FinancialYear ANY_YEAR = new FinancialYear(2025);

    private DryRun() {}

    /**
     * What loading would do.
     *
     * @param quarantined rows that cannot be read, the first thousand of them
     * @param leftOut rows that rules of the profile leave out, by the rule's name
     */
    public record Result(
            LoadReport report,
            List<Rejection> quarantined,
            LineTally lines,
            SortedMap<String, ControlTotals> leftOut,
            Masked masked) {

        /** Whether nothing is left for a person to look at. */
        public boolean isClean() {
            return report.quarantined().rows() == 0 && lines.unmapped().isEmpty();
        }
    }

    /** The file is refused; what was read before that. */
    public record Refused(List<Finding> findings, List<Rejection> quarantined) {}

    /** Either of the two. */
    public record Outcome(Optional<Result> result, Optional<Refused> refused) {}

    /**
     * Reads an extract.
     *
     * @param year the only year its lines may be in
     * @param schemeNames the names of the agreement's schemes by their ids: they help to suggest
     *     schemes for unmapped codes
     * @throws IOException if the disk fails
     */
    public static Outcome of(
            Path file, SourceProfile profile, FinancialYear year, Map<String, String> schemeNames)
            throws IOException {
        String name = String.valueOf(file.getFileName());
        LineTally tally = new LineTally(profile.codes(), schemeNames);
        List<Rejection> rejections = new ArrayList<>();
        Extraction extraction = new Extraction(profile, year, name, tally::add, rejection -> {
            if (rejections.size() < MOST_LISTED) {
                rejections.add(rejection);
            }
        });
        try {
            if (Files.isDirectory(file)) {
                throw new ProblemException(Finding.at(
                        Place.of(file.toString()),
                        Problem.FILE_UNREADABLE,
                        "this is a folder, and a file is needed"));
            }
            if (!Files.isRegularFile(file)) {
                throw new ProblemException(
                        Finding.at(Place.of(file.toString()), Problem.DOCUMENT_MISSING));
            }
            Manifests.of(file).ifPresent(extraction::expect);
            Rows.of(profile.format()).read(file, extraction::row, (done, total) -> {});
            LoadReport report = extraction.finish();
            return new Outcome(
                    Optional.of(new Result(
                            report,
                            List.copyOf(rejections),
                            tally,
                            extraction.leftOut(),
                            extraction.masked())),
                    Optional.empty());
        } catch (ProblemException e) {
            return new Outcome(
                    Optional.empty(),
                    Optional.of(new Refused(e.findings(), List.copyOf(rejections))));
        }
    }

    /**
     * The year most of the lines of an extract are in; empty if it has none.
     *
     * @throws IOException if the disk fails
     */
    public static Optional<FinancialYear> year(Path file, SourceProfile profile)
            throws IOException {
        Map<FinancialYear, Long> years = new HashMap<>();
        if (!Files.isRegularFile(file)) {
            return Optional.empty(); // the reading proper says so
        }
        Extraction extraction = new Extraction(
                profile,
                ANY_YEAR,
                String.valueOf(file.getFileName()),
                line -> years.merge(line.period().year(), 1L, Long::sum),
                rejection -> {});
        try {
            Rows.of(profile.format()).read(file, extraction::row, (done, total) -> {});
        } catch (ProblemException e) {
            return Optional.empty(); // the reading proper says why
        }
        return years.entrySet().stream()
                .max(Map.Entry.<FinancialYear, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().startYear()))
                .map(Map.Entry::getKey);
    }
}

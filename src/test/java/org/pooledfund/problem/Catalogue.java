package org.pooledfund.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The messages of all problems as real code has brought them about, kept in a file under review.
 * Integration tests add theirs by {@link #check}; {@code -Dpooledfund.write=true} renews the file
 * and docs/ERRORS.md instead of comparing them.
 */
public final class Catalogue {
    /** Needs a database, a job or a command line: provoked by integration tests, through check. */
    public static final Set<Problem> PROVOKED_BY_INTEGRATION_TESTS = EnumSet.of(
            Problem.FILE_LOADED_BEFORE,
            Problem.FILE_CHANGED,
            Problem.VERSION_MISSING,
            Problem.VERSION_TWICE,
            Problem.SNAPSHOT_SPANS,
            Problem.OVERLAP_UNEXPECTED,
            Problem.LINE_KEY_TWICE,
            Problem.LINE_KEY_CHANGED,
            Problem.NOTHING_TO_SIGN,
            Problem.SIGNED_ALREADY,
            Problem.SIGNATURE_BROKEN,
            Problem.NO_SUCH_VERSION,
            Problem.DATABASE_UNREACHABLE,
            Problem.DATABASE_RIGHT_MISSING,
            Problem.SCHEMA_NEWER,
            Problem.BULK_LOAD_INCOMPLETE,
            Problem.DATABASE_BUSY,
            Problem.JOB_UNKNOWN,
            Problem.FUND_UNKNOWN,
            Problem.FUND_RUNNING,
            Problem.CONSERVATION_BROKEN,
            Problem.NOTHING_LOADED,
            Problem.SCHEDULE_UNREADABLE,
            Problem.STEP_FAILED,
            Problem.MATCHING_BROKEN,
            Problem.RUN_STOPPED,
            Problem.AS_OF_BEFORE_YEAR,
            Problem.PACK_FAILED,
            Problem.PACK_DATA_UNREADABLE,
            Problem.NOTHING_TO_ISSUE,
            Problem.ISSUE_UNCHANGED,
            Problem.ISSUE_FILE_THERE,
            Problem.REPORT_CHANGED,
            Problem.SIGNING_KEY,
            Problem.NEVER_ISSUED,
            Problem.PACK_SIGNATURE_BROKEN,
            Problem.TRACE_LINES_ELSEWHERE,
            Problem.TRACE_RUN_UNKNOWN,
            Problem.USAGE,
            Problem.DAY_UNREADABLE,
            Problem.UNEXPECTED);

    static final Path DOCUMENT = Path.of("docs/ERRORS.md");

    private static final Path GOLDEN = Path.of("src/test/resources/problems/catalogue.txt");
    private static final boolean WRITE = Boolean.getBoolean("pooledfund.write");

    private Catalogue() {}

    /**
     * Compares the whole text of each finding with the one in the file.
     *
     * @param provoked findings of real code, without paths or times that change
     */
    public static void check(Collection<Finding> provoked) {
        Map<Problem, String> texts = new LinkedHashMap<>();
        provoked.forEach(finding -> texts.put(finding.problem(), finding.text()));
        check(texts);
        provoked.forEach(finding -> assertEquals(texts.get(finding.problem()), finding.text()));
    }

    /**
     * Compares a message as the program printed it.
     *
     * @param code of the problem it should be
     * @param folder whose path is left out
     */
    public static void checkPrinted(String code, String printed, Path folder) {
        String text = printed.lines()
                .filter(line -> line.endsWith("[" + code + "]"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in: " + printed))
                .replace(folder + "/", "")
                .replaceAll("[0-9a-f]{64}", "0".repeat(64));
        Problem problem = java.util.Arrays.stream(Problem.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        check(Map.of(problem, text));
    }

    private static void check(Map<Problem, String> texts) {
        if (WRITE) {
            write(texts);
        }
        Map<Problem, String> examples = examples();
        texts.forEach((problem, text) -> assertEquals(
                examples.getOrDefault(problem, "(none yet)"),
                text,
                () -> problem + ": see " + GOLDEN));
    }

    /** The example of each problem that has one. */
    static Map<Problem, String> examples() {
        Map<String, Problem> byCode = java.util.Arrays.stream(Problem.values())
                .collect(Collectors.toMap(Problem::code, problem -> problem));
        Map<Problem, String> examples = new EnumMap<>(Problem.class);
        for (String line : read(GOLDEN).lines().toList()) {
            String[] parts = line.split("\t", 2);
            Problem problem = byCode.get(parts[0]);
            if (problem == null || examples.put(problem, parts[1]) != null) {
                throw new AssertionError(GOLDEN + " has no use for: " + line);
            }
        }
        return examples;
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Map<Problem, String> texts) {
        Map<Problem, String> examples = examples();
        examples.putAll(texts);
        String golden = examples.entrySet().stream()
                .map(entry -> entry.getKey().code() + "\t" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(GOLDEN, golden);
            Files.createDirectories(Path.of("docs"));
            Files.writeString(DOCUMENT, ErrorsDocument.text(examples));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.pooledfund.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.pooledfund.extract.format.Rows;
import org.pooledfund.extract.format.Sniffed;
import org.pooledfund.extract.suggest.Draft;
import org.pooledfund.extract.suggest.Drafter;
import org.pooledfund.extract.suggest.Form;
import org.pooledfund.extract.suggest.Headings;
import org.pooledfund.extract.suggest.Sureness;
import org.pooledfund.fund.Agreement;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Reads as much of a file as a draft of its profile needs. */
public final class ProfileDraft {
    private static final int MOST_ROWS = 100_000;
    private static final int LAST_ROWS = 20;
    private static final int MOST_SHEETS = 30;

    private static final Headings HEADINGS = new Headings(headings());

    private final Path file;
    private final Drafter drafter;
    private long rows;

    private ProfileDraft(Path file, Optional<Agreement> agreement) {
        this.file = file;
        Map<String, String> partners = new TreeMap<>();
        Map<String, String> schemes = new TreeMap<>();
        agreement.ifPresent(fund -> {
            fund.partners().forEach(partner -> partners.put(partner.id(), partner.name()));
            fund.schemes().forEach(scheme -> schemes.put(scheme.id(), scheme.name()));
        });
        this.drafter = new Drafter(HEADINGS, partners, schemes);
    }

    /**
     * The draft of a file's profile.
     *
     * @param agreement whose partners and schemes are looked for in the file, if there is one yet
     * @throws ProblemException if the file cannot be read, or no row of it looks like a header
     * @throws IOException if the disk fails
     */
    public static Draft of(Path file, Optional<Agreement> agreement) throws IOException {
        return new ProfileDraft(file, agreement).draft();
    }

    private Draft draft() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(
                    Finding.at(Place.of(file.toString()), Problem.DOCUMENT_MISSING));
        }
        List<Draft> drafts = new ArrayList<>();
        for (Form form : forms(Sniffed.of(file))) {
            drafter.draft(form, sample(form)).ifPresent(drafts::add);
        }
        return drafts.stream()
                .max(Comparator.comparingLong(ProfileDraft::weight))
                .orElseThrow(() -> new ProblemException(
                        Finding.at(Place.of(name()), Problem.NO_HEADER_TO_DRAFT, rows)));
    }

    private static String headings() {
        try (InputStream in = Objects.requireNonNull(
                ProfileDraft.class.getResourceAsStream("/extract/headings.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private static List<Form> forms(Sniffed sniffed) {
        if (sniffed.kind() == Sniffed.Kind.TEXT) {
            return List.of(Form.ofText(sniffed.encoding(), sniffed.head(), HEADINGS));
        }
        List<String> sheets = sniffed.sheets().isEmpty() ? List.of("Sheet1") : sniffed.sheets();
        return sheets.stream()
                .limit(MOST_SHEETS)
                .map(sheet ->
                        Form.ofWorkbook(sniffed.kind() == Sniffed.Kind.XLS, sheet, sheets.size()))
                .toList();
    }

    private Drafter.Sample sample(Form form) throws IOException {
        rows = 0;
        List<List<String>> first = new ArrayList<>();
        Deque<List<String>> last = new ArrayDeque<>();
        Rows.of(form.format())
                .read(
                        file,
                        (line, cells) -> {
                            rows++;
                            if (first.size() < MOST_ROWS) {
                                first.add(List.copyOf(cells));
                            } else {
                                last.add(List.copyOf(cells));
                                if (last.size() > LAST_ROWS) {
                                    last.remove();
                                }
                            }
                        },
                        (done, total) -> {});
        first.addAll(last);
        return new Drafter.Sample(name(), first, rows);
    }

    /** Of several sheets the one with most columns that are known. */
    private static long weight(Draft draft) {
        return draft.fields().stream()
                .filter(field -> field.path().startsWith("columns."))
                .mapToLong(field -> field.sureness() == Sureness.MISSING ? -2 : 1)
                .sum();
    }
}

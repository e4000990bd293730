package org.pooledfund.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pooledfund.fund.Tolerances;
import org.pooledfund.match.Field;
import org.pooledfund.match.document.RuleFile;
import org.pooledfund.match.document.RulesDocument;
import org.pooledfund.matching.AgreedRules;
import org.pooledfund.matching.RuleFields;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * The rules that a fund's ledgers are matched by.
 *
 * @param file they are from; none if they are the standard ones
 */
public record FundRules(AgreedRules rules, Optional<TextFile> file) {
    private static final int PENCE = 2;

    /**
     * Reads those that an agreement names, or takes the standard ones with its tolerances.
     *
     * @param folder of the agreement
     * @param agreement its file
     * @throws ProblemException with every mistake in them
     */
    static FundRules of(Path folder, TextFile agreement, Tolerances tolerances) {
        Optional<String> name = tolerances.matchingRules();
        if (name.isEmpty()) {
            return new FundRules(
                    AgreedRules.standard(RulesDocument.standard().rules(), tolerances),
                    Optional.empty());
        }
        String text = new Beside(folder.resolve("agreement.yaml"))
                .text(name.get())
                .orElseThrow(() -> new ProblemException(Finding.at(
                        place(agreement, "matching-rules"),
                        Problem.FIELD_NEEDS,
                        "the fund's folder has no file '" + name.get() + "'",
                        "Put the rules into the folder of the agreement and write the file's"
                                + " name.")));
        TextFile file = new TextFile(folder.resolve(name.get()).toString(), text, Sha256.of(text));
        RuleFile read = RulesDocument.read(file.name(), text);
        check(file, read);
        return new FundRules(new AgreedRules(read.rules(), read.fields()), Optional.of(file));
    }

    /** What rules may say of any two files, but not of ledgers that profiles have read. */
    private static void check(TextFile file, RuleFile read) {
        List<Finding> findings = new ArrayList<>();
        if (read.rules().decimalPlaces() != PENCE) {
            findings.add(Finding.at(
                    place(file, "decimal-places"),
                    Problem.FIELD_NEEDS,
                    "a fund's ledgers count pence",
                    "Write 2, or leave it out."));
        }
        for (Field field : read.fields()) {
            if (!RuleFields.ALL.contains(field)) {
                findings.add(Finding.at(
                        place(file, "fields"),
                        Problem.FIELD_NEEDS,
                        "a fund's ledger lines have no field '" + field.name() + "'",
                        "Besides the standard fields there are "
                                + RuleFields.ALL.stream()
                                        .map(Field::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
            }
        }
        if (!findings.isEmpty()) {
            throw new ProblemException(findings);
        }
    }

    /** Where a field at the edge of a document stands. */
    private static Place place(TextFile file, String field) {
        List<String> lines = file.text().lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith(field + ":")) {
                return new Place(file.name(), line + 1L, "field " + field);
            }
        }
        return new Place(file.name(), 0, "field " + field);
    }
}

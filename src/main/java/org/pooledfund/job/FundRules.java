package org.pooledfund.job;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pooledfund.document.Document;
import org.pooledfund.document.Section;
import org.pooledfund.fund.Tolerances;
import org.pooledfund.match.Field;
import org.pooledfund.match.document.RuleFile;
import org.pooledfund.match.document.RulesDocument;
import org.pooledfund.matching.AgreedRules;
import org.pooledfund.matching.RuleFields;
import org.pooledfund.problem.Problem;

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
     * @throws org.pooledfund.problem.ProblemException with every mistake in them
     */
    static FundRules of(Path folder, TextFile agreement, Tolerances tolerances) {
        Optional<String> name = tolerances.matchingRules();
        if (name.isEmpty()) {
            return new FundRules(
                    AgreedRules.standard(RulesDocument.standard().rules(), tolerances),
                    Optional.empty());
        }
        String text = text(folder, agreement, name.get());
        TextFile file = new TextFile(folder.resolve(name.get()).toString(), text, Sha256.of(text));
        RuleFile read = RulesDocument.read(file.name(), text);
        check(file, read);
        return new FundRules(new AgreedRules(read.rules(), read.fields()), Optional.of(file));
    }

    private static String text(Path folder, TextFile agreement, String name) {
        Optional<String> text = new Beside(folder.resolve("agreement.yaml")).text(name);
        if (text.isEmpty()) {
            Section root = Document.parse(agreement.name(), agreement.text());
            root.wrong(
                    "matching-rules",
                    Problem.FIELD_NEEDS,
                    "the fund's folder has no file '" + name + "'",
                    "Put the rules into the folder of the agreement and write the file's name.");
            root.stop();
        }
        return text.orElseThrow();
    }

    /** What rules may say of any two files, but not of ledgers that profiles have read. */
    private static void check(TextFile file, RuleFile read) {
        Section root = Document.parse(file.name(), file.text());
        if (read.rules().decimalPlaces() != PENCE) {
            root.wrong(
                    "decimal-places",
                    Problem.FIELD_NEEDS,
                    "a fund's ledgers count pence",
                    "Write 2, or leave it out.");
        }
        for (Field field : read.fields()) {
            if (!RuleFields.ALL.contains(field)) {
                root.wrong(
                        "fields",
                        Problem.FIELD_NEEDS,
                        "a fund's ledger lines have no field '" + field.name() + "'",
                        "Besides the standard fields there are "
                                + RuleFields.ALL.stream()
                                        .map(Field::name)
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
        }
        root.stop();
    }
}

package org.pooledfund.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.document.Words;
import org.pooledfund.job.TextFile;
import org.pooledfund.national.Check;
import org.pooledfund.national.LocalFigures;
import org.pooledfund.national.NationalChecks;
import org.pooledfund.national.RuleSet;
import org.pooledfund.national.RuleSetDocument;
import org.pooledfund.settlement.payment.JournalLayout;
import org.pooledfund.settlement.payment.JournalLayoutDocument;
import picocli.CommandLine.Option;

/** What else {@code settle} can make of a settlement: checks, requests and journals. */
final class SettleFiles {
    @Option(names = "--checks", description = "Print the national checks of the year.")
    private boolean checks;

    @Option(
            names = "--rules",
            paramLabel = "YAML",
            description = "Another rule set than the one of the year that comes with pooledfund.")
    private Optional<Path> rules = Optional.empty();

    @Option(
            names = "--figures",
            paramLabel = "YAML",
            description = "Amounts that are set nationally for the place; docs/CHECKS.md.")
    private Optional<Path> figures = Optional.empty();

    @Option(
            names = "--requests",
            paramLabel = "FOLDER",
            description = "Write each payment as an invoice or credit note request.")
    private Optional<Path> requests = Optional.empty();

    @Option(names = "--journals", paramLabel = "CSV", description = "Write journal lines.")
    private Optional<Path> journals = Optional.empty();

    @Option(
            names = "--journal-layout",
            paramLabel = "YAML",
            description = "The columns of the journals; docs/SETTLE.md.")
    private Optional<Path> layout = Optional.empty();

    @Option(
            names = "--confirmations",
            paramLabel = "FOLDER",
            description = "Write what each partner needs for its own accounts, to be confirmed.")
    private Optional<Path> confirmations = Optional.empty();

    void printChecks(SettledFund fund, PrintWriter out) {
        if (!checks) {
            return;
        }
        out.println();
        out.println("National checks of " + fund.agreement().year().label());
        out.println();
        TextTable table = new TextTable("Check", "Outcome", "Severity", "What must be so", "Found");
        for (Check check : checks(fund)) {
            table.row(
                    check.rule().id(),
                    Words.of(check.outcome()).replace('-', ' '),
                    Words.of(check.rule().severity()),
                    check.rule().name(),
                    check.figures());
        }
        table.print(out);
    }

    void addChecks(SettledFund fund, Map<String, Object> object) {
        if (checks) {
            object.put("checks", checks(fund).stream().map(SettleFiles::object).toList());
        }
    }

    private static Map<String, Object> object(Check check) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", check.rule().id());
        object.put("name", check.rule().name());
        object.put("severity", Words.of(check.rule().severity()));
        object.put("source", check.rule().source());
        object.put("outcome", Words.of(check.outcome()));
        object.put("figures", check.figures());
        return object;
    }

    private List<Check> checks(SettledFund fund) {
        RuleSet set = rules.map(TextFile::read)
                .map(file -> RuleSetDocument.read(file.name(), file.text()))
                .orElseGet(() -> RuleSetDocument.of(fund.agreement().year()));
        LocalFigures local = figures.map(TextFile::read)
                .map(file -> LocalFigures.read(file.name(), file.text(), fund.agreement()))
                .orElse(LocalFigures.NONE);
        return NationalChecks.of(new Check.Evidence(
                fund.agreement(), fund.position(), fund.settlement(), set, local));
    }

    void write(SettledFund fund) {
        SettledPapers papers = new SettledPapers(fund);
        requests.ifPresent(papers::requests);
        confirmations.ifPresent(papers::confirmations);
        journals.ifPresent(file -> papers.journals(file, layout()));
    }

    private JournalLayout layout() {
        return layout.map(TextFile::read)
                .map(yaml -> JournalLayoutDocument.read(yaml.name(), yaml.text()))
                .orElse(JournalLayout.PLAIN);
    }
}

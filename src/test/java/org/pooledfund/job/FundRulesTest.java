package org.pooledfund.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.match.Amounts;
import org.pooledfund.match.Bound;
import org.pooledfund.match.Days;
import org.pooledfund.match.Field;
import org.pooledfund.match.Rule;
import org.pooledfund.matching.AgreedRules;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.ProblemException;

/** Which rules a fund's ledgers are matched by, and what is said of rules that cannot be. */
class FundRulesTest {
    private static final String RULES = """
            rules: 1
            name: ours
            version: 7
            fields: [transaction]
            match:
              - rule: same-transaction
                method: pair
                equal:
                  - {field: transaction}
                amounts: equal
                outcome: confirm
            """;

    @TempDir
    Path folder;

    private String agreement = "";

    @BeforeEach
    void copyTheAgreement() throws IOException {
        agreement = Files.readString(Path.of("sample-data/agreement.yaml"));
        Files.writeString(folder.resolve("agreement.yaml"), agreement);
    }

    @Test
    void areTheStandardOnesWithWhatThePartnersHaveAgreed() throws IOException {
        write("agreement.yaml", agreement.replace("  line: 0.05", "  line: 0.20"));

        FundFolder fund = FundFolder.read(folder);

        assertTrue(fund.rulesFile().isEmpty());
        assertEquals("standard", fund.rules().set().name());
        assertEquals(
                new Amounts.Within(20, Bound.INCLUSIVE),
                rule(fund, AgreedRules.WITHIN_TOLERANCE).tests().amounts());
        assertEquals(
                Days.within(10), rule(fund, AgreedRules.WITHIN_WINDOW).tests().days());
    }

    private static Rule rule(FundFolder fund, String name) {
        return fund.rules().set().rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areThoseOfTheFileThatTheAgreementNames() throws IOException {
        write("agreement.yaml", agreement + "\nmatching-rules: rules/ours.yaml\n");
        Files.createDirectories(folder.resolve("rules"));
        write("rules/ours.yaml", RULES);

        FundFolder fund = FundFolder.read(folder);

        assertEquals("ours", fund.rules().set().name());
        assertEquals(List.of(new Field("transaction")), fund.rules().fields());
        assertEquals(RULES, fund.rulesFile().orElseThrow().text());
    }

    @Test
    void decideTheResultOfARun() throws IOException {
        write("agreement.yaml", agreement + "\nmatching-rules: ours.yaml\n");
        write("ours.yaml", RULES);
        String before = inputs();
        write("ours.yaml", RULES.replace("version: 7", "version: 8"));

        assertNotEquals(before, inputs());
    }

    private String inputs() {
        return new Inputs("1", "a-job", LocalDate.of(2025, 9, 30))
                .documents(FundFolder.read(folder))
                .sha256();
    }

    @Test
    void mustBeInTheFundsFolder() throws IOException {
        for (String name : List.of("nowhere.yaml", "../ours.yaml", "/etc/hosts")) {
            write("agreement.yaml", agreement + "\nmatching-rules: " + name + "\n");
            int line = (int) agreement.lines().count() + 2;

            assertEquals(
                    List.of(folder.resolve("agreement.yaml") + ", line " + line
                            + ", field matching-rules: the fund's folder has no file '" + name
                            + "'. Put the rules into the folder of the agreement and write the"
                            + " file's name. [PF116]"),
                    mistakes());
        }
    }

    @Test
    void areToldWithAllTheirMistakesAndThoseOfProfiles() throws IOException {
        write("agreement.yaml", agreement + "\nmatching-rules: ours.yaml\n");
        write(
                "ours.yaml",
                RULES.replace("[transaction]", "[transaction, currency]")
                        .replace("version: 7", "version: 7\ndecimal-places: 3"));
        Files.createDirectories(folder.resolve("sources"));
        write("sources/a.yaml", "profile: 1\n");

        List<String> mistakes = mistakes();

        String file = folder.resolve("ours.yaml").toString();
        assertTrue(mistakes.stream().anyMatch(m -> m.contains("a.yaml")), mistakes.toString());
        assertEquals(
                List.of(
                        file + ", line 4, field decimal-places: a fund's ledgers count pence."
                                + " Write 2, or leave it out. [PF116]",
                        file + ", line 5, field fields: a fund's ledger lines have no field"
                                + " 'currency'. Besides the standard fields there are transaction,"
                                + " code, account. [PF116]"),
                mistakes.stream().filter(m -> m.startsWith(file)).toList());
    }

    @Test
    void areToldWithTheMistakesOfTheirOwnFormat() throws IOException {
        write("agreement.yaml", agreement + "\nmatching-rules: ours.yaml\n");
        write("ours.yaml", RULES.replace("method: pair", "method: guess"));

        assertTrue(
                mistakes().get(0).startsWith(folder.resolve("ours.yaml") + ", line 7"),
                mistakes().toString());
    }

    private List<String> mistakes() {
        return assertThrows(ProblemException.class, () -> FundFolder.read(folder))
                .findings()
                .stream()
                .map(Finding::text)
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}

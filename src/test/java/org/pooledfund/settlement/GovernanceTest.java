package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.CoreRule;
import org.pooledfund.fund.Split;
import org.pooledfund.fund.document.AgreementDocument;

/** What the agreement lets people do is held against what they did. */
class GovernanceTest {
    private static final Path SAMPLE =
            Path.of("sample-data/agreements/fully-pooled/agreement.yaml");
    private static final String BY_BOARD = "agreed-by: partnership board";
    private static final String BY_MANAGER = "agreed-by: Pool manager";

    @Test
    void aVirementUpToTheLimitIsNoFinding() throws IOException {
        assertEquals(List.of(), findings(BY_BOARD, BY_MANAGER));
    }

    @Test
    void aVirementAboveTheLimitIsAFindingWithItsClause() throws IOException {
        assertEquals(
                List.of("The virement of £50,000.00 from S2 to S1 on 2025-09-10, agreed by the Pool"
                        + " manager, is above the £49,999.99 that the pool manager may move at"
                        + " once (clause 10.3)."),
                findings(BY_BOARD, BY_MANAGER, "per-item: 50,000.00", "per-item: 49,999.99"));
    }

    @Test
    void theLastOfSeveralVirementsIsAboveTheLimitOfTheYear() throws IOException {
        List<String> found = findings(
                BY_BOARD,
                BY_MANAGER,
                "delegated-limits:",
                """
                  - from: S1
                    to: S2
                    amount: 10,000.00
                    on: 2025-12-01
                    agreed-by: pool manager
                delegated-limits:""",
                "in-year: 200,000.00",
                "in-year: 59,999.99");

        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst()
                .endsWith("makes it £60,000.00 that the pool manager has moved in the year, above"
                        + " the £59,999.99 allowed (clause 10.3)."));
    }

    @Test
    void aRoleWithoutALimitMayMoveWhatItLikes() throws IOException {
        assertEquals(
                List.of(), findings("amount: 50,000.00\n    on", "amount: 999,000.00\n    on"));
    }

    @Test
    void keptUnderspendsPayForNothingThatRecurs() throws IOException {
        String kept = """
                rule: carry-forward
                    non-recurrent-only: yes""";
        List<String> found = findings(
                "rule: proportional-to-contributions",
                kept,
                BY_BOARD,
                BY_BOARD + "\n    use: recurrent");

        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst()
                .contains("pays for what recurs; underspends may pay only for what"
                        + " does not (clause 14.7)."));
        assertEquals(
                List.of(),
                findings(
                        "rule: proportional-to-contributions",
                        kept,
                        BY_BOARD,
                        BY_BOARD + "\n    use: non-recurrent"));
    }

    @Test
    void spendingOfKeptUnderspendsOnWhatRecursIsAFinding() {
        Pool pool = new Pool("A", "B")
                .line("S1", "A", 100, 70, "reinvested")
                .line("S1", "B", 100, 7, "reinvested", "recurrent")
                .step(new CoreRule.CarryForward(Split.Proportional.EXACT, true));
        Pool free = new Pool("A", "B")
                .line("S1", "A", 100, 70, "reinvested", "recurrent")
                .step(new CoreRule.CarryForward(Split.Proportional.EXACT, false));

        assertTrue(
                pool.settle()
                        .remainder()
                        .notes()
                        .getFirst()
                        .startsWith("£0.07 of underspends kept"),
                pool.settle().remainder().notes().toString());
        assertEquals(List.of(), free.settle().remainder().notes());
    }

    private static List<String> findings(String... changes) throws IOException {
        String text = Files.readString(SAMPLE);
        for (int i = 0; i < changes.length; i += 2) {
            assertTrue(text.contains(changes[i]), changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
        }
        Agreement agreement = AgreementDocument.read("a.yaml", text);
        return Governance.virements(agreement);
    }
}

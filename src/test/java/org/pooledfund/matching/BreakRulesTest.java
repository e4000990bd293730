package org.pooledfund.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pooledfund.matching.Lines.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pooledfund.extract.Nature;

/**
 * Each reason for a break by its smallest case, with its words, and the nearest case without it.
 */
class BreakRulesTest {
    @Test
    void isDisputedWithAllLinesOfItsReference() {
        Break found =
                only(new Lines().partner(line("INV-1", 500).isDisputed()).pool(line("inv1", 400)));

        assertBreak(
                DifferenceType.DISPUTED,
                100,
                found,
                "INV-1 of Ash Ltd is marked as disputed;"
                        + " it stays in the outturn as the pool's ledger has it.");
        assertEquals(500, found.grossPence());
    }

    @Test
    void isASignFlip() {
        assertBreak(
                DifferenceType.SIGN_FLIP,
                1_000,
                only(new Lines().partner(line("INV-1", 500)).pool(line("INV-1", -500))),
                "INV-1 is £5.00 in the partner's ledger and -£5.00 in the pool's: one of them has"
                        + " the wrong sign.");
    }

    @Test
    void isVatThatOneLedgerLeavesOut() {
        assertBreak(
                DifferenceType.VAT_GROSS_NET,
                2_000,
                only(new Lines().partner(line("INV-1", 12_000)).pool(line("INV-1", 10_000))),
                "INV-1: £120.00 in the partner's ledger is £100.00 in the other plus 20% VAT.");
        assertBreak(
                DifferenceType.VAT_GROSS_NET,
                -500,
                only(new Lines().partner(line("INV-1", 10_000)).pool(line("INV-1", 10_500))),
                "INV-1: £105.00 in the pool's ledger is £100.00 in the other plus 5% VAT.");
        assertType(
                DifferenceType.VAT_GROSS_NET,
                new Lines().partner(line("INV-1", -12_001)).pool(line("INV-1", -10_000)));
        assertType(
                DifferenceType.PART_PAYMENT,
                new Lines().partner(line("INV-1", 12_002)).pool(line("INV-1", 10_000)));
    }

    @Test
    void isMiscodedToAnotherScheme() {
        assertBreak(
                DifferenceType.MISCODING,
                0,
                only(new Lines()
                        .partner(line("INV-1", 500))
                        .pool(line("INV-1", 500).scheme("S02"))),
                "INV-1 of Ash Ltd is charged to S01 C1 by the partner and to S02 C1 in the pool:"
                        + " a journal must move one of them.");
    }

    @Test
    void isMiscodedToACodeOutsideThePool() {
        assertBreak(
                DifferenceType.MISCODING,
                500,
                only(new Lines().partner(line("INV-1", 500)).elsewhere(line("INV-1", 500))),
                "The pool ledger has INV-1 of Ash Ltd on code C1 (a-ledger, line 2), which is not"
                        + " the pool's: a journal must move it.");
        assertType(
                DifferenceType.TIMING,
                new Lines().partner(line("INV-1", 500)).elsewhere(line("INV-1", 501)));
    }

    @Test
    void usesALineOutsideThePoolForOneExplanationOnly() {
        Reconciliation found = new Lines()
                .partner(line("INV-1", 500).in(4))
                .partner(line("INV-1", 500).scheme("S02").in(4))
                .elsewhere(line("INV-1", 500))
                .reconcile();

        assertEquals(
                List.of(DifferenceType.MISCODING, DifferenceType.MISSING_IN_POOL),
                found.breaks().stream().map(Break::type).toList());
    }

    @Test
    void isPartlyPaid() {
        assertBreak(
                DifferenceType.PART_PAYMENT,
                -200,
                only(new Lines().partner(line("INV-1", 300)).pool(line("INV-1", 500))),
                "INV-1: of £5.00 the other ledger has £3.00; £2.00 is open.");
        assertEquals(
                2,
                new Lines()
                        .partner(line("INV-1", 300))
                        .pool(line("INV-1", -500))
                        .reconcile()
                        .breaks()
                        .size());
    }

    @Test
    void isADuplicateOfALineThatIsMatched() {
        assertBreak(
                DifferenceType.DUPLICATE,
                500,
                only(new Lines()
                        .partner(line("INV-1", 500))
                        .partner(line("INV-1", 500))
                        .pool(line("INV-1", 500))),
                "The partner's ledger has INV-1 of Ash Ltd more than once, with the same amount.");
        assertBreak(
                DifferenceType.DUPLICATE,
                -500,
                only(new Lines()
                        .partner(line("INV-1", 500))
                        .pool(line("INV-1", 500))
                        .pool(line("INV-1", 500).in(5))),
                "The pool ledger has INV-1 of Ash Ltd more than once, with the same amount.");
    }

    @Test
    void isNoDuplicateOfItsOwnAccrual() {
        Reconciliation found = new Lines()
                .partner(line("PO-1", 500).in(5).is(Nature.ACCRUAL))
                .partner(line("PO-1", -500).is(Nature.ACCRUAL))
                .partner(line("PO-1", 500))
                .reconcile();

        assertEquals(
                List.of(DifferenceType.TIMING),
                found.breaks().stream().map(Break::type).toList());
    }

    @Test
    void isABatchPaymentIfOneSumAloneFits() {
        Break found = only(new Lines()
                .partner(line("A", 300))
                .partner(line("B", 450))
                .pool(line("PAY-1", 750)));

        assertBreak(
                DifferenceType.BATCH_PAYMENT,
                0,
                found,
                "£7.50 to Ash Ltd is the sum of 2"
                        + " documents of the other ledger (A, B): the only such sum there is.");
        assertEquals(3, found.items().size());
    }

    @Test
    void isNoBatchPaymentIfTwoSumsFitOrTooFarOrOfAnother() {
        assertEquals(
                List.of(DifferenceType.TIMING),
                types(new Lines()
                        .partner(line("A", 300))
                        .partner(line("B", 450))
                        .partner(line("C", 450))
                        .pool(line("PAY-1", 750))));
        assertEquals(
                List.of(DifferenceType.TIMING),
                types(new Lines()
                        .partner(line("A", 300).on("2025-07-10"))
                        .partner(line("B", 450))
                        .pool(line("PAY-1", 750))));
        assertEquals(
                List.of(DifferenceType.TIMING),
                types(new Lines()
                        .partner(line("A", 300).of("Elm"))
                        .partner(line("B", 450))
                        .pool(line("PAY-1", 750))));
    }

    @Test
    void isClientIncomeThatOneLedgerNetsOff() {
        assertBreak(
                DifferenceType.CLIENT_INCOME,
                -500,
                only(new Lines().partner(line("INV-1", -500).is(Nature.CLIENT_INCOME))),
                "The partner's ledger nets off -£5.00 that Ash Ltd's client paid; the other ledger"
                        + " does not.");
    }

    @Test
    void isAnAccrualForgottenOrWaiting() {
        assertBreak(
                DifferenceType.ACCRUAL_NOT_REVERSED,
                500,
                only(new Lines().partner(line("ACC1", 500).in(5).is(Nature.ACCRUAL))),
                "The accrual ACC1 of August 2025 was not reversed in the next period.");
        assertBreak(
                DifferenceType.TIMING,
                500,
                only(new Lines().partner(line("ACC1", 500).is(Nature.ACCRUAL))),
                "The accrual ACC1 awaits its reversal in the next period.");
    }

    @Test
    void isOfAnEarlierYear() {
        assertBreak(
                DifferenceType.PRIOR_PERIOD,
                500,
                only(new Lines().partner(line("INV-1", 500).on("2025-03-31"))),
                "The document is of March 2025, before this financial year.");
        assertType(DifferenceType.TIMING, new Lines().partner(line("INV-1", 500).on("2025-04-01")));
    }

    @Test
    void isOnACodeNobodyHasMapped() {
        assertBreak(
                DifferenceType.UNMAPPED,
                500,
                only(new Lines().partner(line("INV-1", 500).unmapped())),
                "Code C1 is in no scheme: add it to the codes of the source profile a-ledger.");
    }

    @Test
    void isTimingWhileItIsYoungAndMissingAfterwards() {
        assertBreak(
                DifferenceType.TIMING,
                -500,
                only(new Lines().pool(line("INV-1", 500))),
                "Only the pool's ledger has it so far; it is of September 2025 and may yet"
                        + " arrive in"
                        + " the other.");
        assertBreak(
                DifferenceType.MISSING_IN_POOL,
                500,
                only(new Lines().partner(line("INV-1", 500).in(5))),
                "The pool ledger has nothing for INV-1 of Ash Ltd.");
        assertBreak(
                DifferenceType.MISSING_IN_PARTNER,
                -500,
                only(new Lines().pool(line("", 500).of("").in(5))),
                "The partner's ledger has nothing for a line without a reference.");
    }

    @Test
    void hasTheAgeOfItsOldestDocument() {
        assertEquals(29, only(new Lines().partner(line("A", 5))).ageDays());
        assertEquals(
                60,
                only(new Lines()
                                .partner(line("A", 300).on("2025-08-01"))
                                .pool(line("A", 500).on("2025-09-01")))
                        .ageDays());
        assertEquals(0, only(new Lines().partner(line("A", 5).on("2025-12-01"))).ageDays());
    }

    @Test
    void hasAReasonWithAMeaningForEveryType() {
        for (DifferenceType type : DifferenceType.values()) {
            assertTrue(!type.label().isBlank() && type.meaning().endsWith("."), type.name());
        }
    }

    private static void assertBreak(
            DifferenceType type, long differencePence, Break found, String explanation) {
        assertEquals(type, found.type());
        assertEquals(differencePence, found.differencePence());
        assertEquals(explanation, found.explanation());
    }

    private static void assertType(DifferenceType type, Lines lines) {
        assertEquals(type, only(lines).type());
    }

    private static List<DifferenceType> types(Lines lines) {
        return lines.reconcile().breaks().stream().map(Break::type).distinct().toList();
    }

    private static Break only(Lines lines) {
        Reconciliation found = lines.reconcile();
        assertEquals(1, found.breaks().size(), found.breaks().toString());
        return found.breaks().get(0);
    }
}

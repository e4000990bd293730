package org.pooledfund.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pooledfund.matching.Lines.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.extract.Nature;

/** Each rule by its smallest case, and by the nearest case it must leave alone. */
class MatchRulesTest {
    @Test
    void matchesTheSameReferenceAndAmount() {
        Match match = only(new Lines().partner(line("INV-1", 500)).pool(line("INV-1", 500)));

        assertEquals(MatchRules.EXACT_REFERENCE, match.rule());
        assertEquals(Match.Status.CONFIRMED, match.status());
        assertEquals(DifferenceType.NONE, match.type());
        assertEquals("same reference INV-1 and amount", match.evidence());
        assertEquals(
                List.of(Side.PARTNER, Side.POOL),
                match.items().stream().map(Item::side).toList());
    }

    @Test
    void saysThatAMatchAcrossPeriodsIsTiming() {
        Match match = only(new Lines().partner(line("INV-1", 500).in(5)).pool(line("INV-1", 500)));

        assertEquals(DifferenceType.TIMING, match.type());
        assertEquals(
                "same reference INV-1 and amount; partner in August 2025, pool in September 2025",
                match.evidence());
    }

    @Test
    void matchesNothingOfAnotherSchemeOrAmount() {
        assertNone(
                new Lines().partner(line("INV-1", 500)).pool(line("INV-1", 500).scheme("S02")));
        assertNone(new Lines().partner(line("INV-1", 500)).pool(line("INV-1", 506)));
    }

    @ParameterizedTest
    @CsvSource({"inv/00412, 412", "INVOICE 412, Inv-412", "SI-0001, si 0001", "AB/12-3, AB123"})
    void matchesReferencesThatAreTheSameWhenWrittenAlike(String partner, String pool) {
        Match match = only(new Lines()
                .partner(line(partner, 500).of("Ash"))
                .pool(line(pool, 500).of("Elm")));

        assertEquals(MatchRules.NORMAL_REFERENCE, match.rule());
    }

    @ParameterizedTest
    @CsvSource({"412, 4120", "A412, 412", "412A, 412B", "CR412, 412"})
    void keepsReferencesApartThatAreNot(String partner, String pool) {
        assertNone(new Lines()
                .partner(line(partner, 500).of("Ash"))
                .pool(line(pool, 500).of("Elm")));
    }

    @Test
    void matchesAmountAndSupplierWithinTheDateWindow() {
        Match match = only(new Lines()
                .partner(line("", 500).on("2025-09-01"))
                .pool(line("", 500).on("2025-09-11").of("ASH LTD.")));

        assertEquals(MatchRules.SUPPLIER_AND_DATE, match.rule());
        assertEquals(Match.Status.CONFIRMED, match.status());
        assertEquals("same supplier Ash Ltd and amount, 10 day(s) apart", match.evidence());
    }

    @Test
    void onlySuggestsWhereTheReferencesDiffer() {
        Match match = only(new Lines().partner(line("A1", 500)).pool(line("B2", 500)));

        assertEquals(Match.Status.SUGGESTED, match.status());
        assertEquals(
                "same supplier Ash Ltd and amount, 0 day(s) apart;"
                        + " but the references A1 and B2 differ",
                match.evidence());
    }

    @Test
    void leavesSupplierAndAmountOutsideTheWindowOrWithoutAName() {
        assertNone(new Lines()
                .partner(line("", 500).on("2025-09-01"))
                .pool(line("", 500).on("2025-09-12")));
        assertNone(new Lines().partner(line("", 500).of("")).pool(line("", 500).of("")));
        assertNone(
                new Lines().partner(line("", 500).of("Ash")).pool(line("", 500).of("Elm")));
    }

    @Test
    void pairsLinesAlikeInDateOrderAndSaysHowManyThereWere() {
        Reconciliation found = new Lines()
                .partner(line("", 500).on("2025-09-01"))
                .pool(line("", 500).on("2025-08-01"))
                .pool(line("", 500).on("2025-09-02"))
                .pool(line("", 500).on("2025-09-09"))
                .reconcile();

        assertEquals(1, found.matches().size());
        assertEquals(
                "same supplier Ash Ltd and amount, 1 day(s) apart; one of 3 alike, paired in date"
                        + " order",
                found.matches().get(0).evidence());
    }

    @Test
    void pairsAsManyAsTheWindowAllows() {
        Reconciliation found = new Lines()
                .partner(line("", 500).on("2025-09-01"))
                .partner(line("", 500).on("2025-09-20"))
                .pool(line("", 500).on("2025-09-10"))
                .pool(line("", 500).on("2025-09-28"))
                .reconcile();

        assertEquals(2, found.matches().size());
        assertEquals(0, found.breaks().size());
    }

    @Test
    void allowsAFewPenceUnderOneReference() {
        Match match = only(new Lines().partner(line("INV-1", 505)).pool(line("INV-1", 500)));

        assertEquals(MatchRules.WITHIN_TOLERANCE, match.rule());
        assertEquals(DifferenceType.ROUNDING, match.type());
        assertEquals(5, match.differencePence());
        assertEquals(
                "same reference INV-1, amounts differ by £0.05, at most £0.05 is allowed",
                match.evidence());
        assertNone(new Lines().partner(line("INV-1", 506)).pool(line("INV-1", 500)));
    }

    @Test
    void addsUpSplitLinesOfOneReference() {
        Match match = only(new Lines()
                .partner(line("INV-1", 300))
                .partner(line("INV-1", 200))
                .pool(line("inv1", 500)));

        assertEquals(MatchRules.REFERENCE_GROUP, match.rule());
        assertEquals(DifferenceType.SPLIT_CODING, match.type());
        assertEquals(
                "2 partner and 1 pool lines of reference INV-1 add up to the same £5.00",
                match.evidence());
        assertNone(new Lines()
                .partner(line("INV-1", 300))
                .partner(line("INV-1", 199))
                .pool(line("inv1", 500)));
    }

    @Test
    void netsAnAccrualWithItsReversalInTheNextPeriodOfTheSameLedger() {
        Match match = only(
                new Lines().partner(accrual("ACC1", 500, 5)).partner(accrual("ACC1", -500, 6)));

        assertEquals(MatchRules.ACCRUAL_AND_REVERSAL, match.rule());
        assertEquals(DifferenceType.ACCRUAL, match.type());
        assertEquals(0, match.differencePence());
        assertEquals("accrual ACC1 of August 2025 reversed in September 2025", match.evidence());
    }

    @Test
    void netsNoAccrualOfAnotherPeriodLedgerReferenceOrAmount() {
        assertNone(new Lines().partner(accrual("A1", 500, 4)).partner(accrual("A1", -500, 6)));
        assertNone(new Lines().partner(accrual("A1", 500, 6)).partner(accrual("A1", -500, 6)));
        assertNone(new Lines().partner(accrual("A1", 500, 5)).pool(accrual("A1", -500, 6)));
        assertNone(new Lines().partner(accrual("A1", 500, 5)).partner(accrual("A2", -500, 6)));
        assertNone(new Lines().partner(accrual("A1", 500, 5)).partner(accrual("A1", -499, 6)));
    }

    @Test
    void neverTakesAnAccrualForADocument() {
        assertNone(new Lines().partner(accrual("INV-1", 500, 6)).pool(line("INV-1", 500)));
    }

    @Test
    void prefersTheStrongerEvidence() {
        Reconciliation found = new Lines()
                .partner(line("INV-1", 500))
                .pool(line("", 500))
                .pool(line("INV1", 500))
                .pool(line("INV-1", 500))
                .reconcile();

        assertEquals(1, found.matches().size());
        assertEquals(MatchRules.EXACT_REFERENCE, found.matches().get(0).rule());
    }

    @Test
    void normalisesReferencesAndNames() {
        assertEquals("412", Normal.reference(" inv/00412 "));
        assertEquals("0", Normal.reference("000"));
        assertEquals("", Normal.reference("INV-"));
        assertEquals("", Normal.reference("-/ "));
        assertEquals("ÄSHLTD1", Normal.party("Äsh & Ltd. 1"));
    }

    private static Lines.Line accrual(String reference, long pence, int period) {
        return line(reference, pence).in(period).is(Nature.ACCRUAL);
    }

    private static Match only(Lines lines) {
        Reconciliation found = lines.reconcile();
        assertEquals(List.of(), found.breaks());
        assertEquals(1, found.matches().size());
        return found.matches().get(0);
    }

    private static void assertNone(Lines lines) {
        assertEquals(List.of(), lines.reconcile().matches());
    }
}

package org.pooledfund.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pooledfund.matching.SmallLedgers.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pooledfund.extract.Nature;
import org.pooledfund.match.Difference;
import org.pooledfund.match.Status;

/** Each reason for a break by its smallest case, with its words, and the nearest without it. */
class ReasonsTest {
    @Test
    void everyDifferenceOfTheEngineHasOneTypeOfItsOwn() {
        Set<DifferenceType> types = EnumSet.noneOf(DifferenceType.class);
        for (Difference difference : Difference.values()) {
            assertTrue(types.add(DifferenceType.of(difference)), difference.name());
        }
        assertEquals(
                EnumSet.of(
                        DifferenceType.TO_CONFIRM,
                        DifferenceType.CUTOVER,
                        DifferenceType.OUTSIDE_POOL),
                EnumSet.complementOf(EnumSet.copyOf(types)),
                "what only a fund knows");
    }

    @Test
    void everyTypeHasALabelOfItsOwnAndAMeaning() {
        Set<String> labels = new java.util.HashSet<>();
        for (DifferenceType type : DifferenceType.values()) {
            assertTrue(labels.add(type.label()), type.name());
            assertTrue(!type.label().isBlank() && type.meaning().endsWith("."), type.name());
            assertTrue(type.name().length() <= 24, "the column is no wider");
        }
    }

    @Test
    void isDisputedWithAllLinesOfTheSuggestedMatch() {
        Break found = only(new SmallLedgers()
                .partner(line("INV-1", 500).isDisputed())
                .pool(line("inv1", 400)));

        assertBreak(
                DifferenceType.DISPUTED,
                100,
                found,
                "A partner disputes it: same reference INV-1, written inv1; same counterparty"
                        + " Ash Ltd; same scheme S01; amounts £5.00 and £4.00 differ by £1.00; same"
                        + " day; no other open line is like them (1 in the partner's ledger, 1 in the"
                        + " pool's ledger).");
        assertEquals(500, found.grossPence());
        assertBreak(
                DifferenceType.DISPUTED,
                500,
                only(new SmallLedgers().partner(line("INV-1", 500).isDisputed())),
                "INV-1 of Ash Ltd is marked as disputed; it stays in the outturn as the pool's"
                        + " ledger has it.");
    }

    @Test
    void isOpenWithItsCounterpartWhereTheRulesOnlySuggest() {
        assertType(DifferenceType.SIGN_FLIP, 1_000, line("INV-1", 500), line("INV-1", -500));
        assertType(
                DifferenceType.VAT_GROSS_NET, 2_000, line("INV-1", 12_000), line("INV-1", 10_000));
        assertType(DifferenceType.PART_PAYMENT, -200, line("INV-1", 300), line("INV-1", 500));
        assertType(
                DifferenceType.MISCODING,
                0,
                line("INV-1", 500),
                line("INV-1", 500).scheme("S02"));
        assertType(
                DifferenceType.TRANSPOSED_DIGITS,
                0,
                line("INV-412", 500),
                line("INV-421", 500).of(""));
        assertType(
                DifferenceType.TO_CONFIRM, 0, line("A1", 500), line("B2", 500).in(5));
    }

    @Test
    void keepsTheSuggestionInSight() {
        Reconciliation found = new SmallLedgers()
                .partner(line("A1", 500))
                .pool(line("B2", 500))
                .reconcile();
        Break open = found.breaks().get(0);
        List<Match> matches = matches(found);

        assertEquals(2, open.items().size());
        assertEquals(matches.get(0).number(), open.group());
        assertEquals(Status.SUGGESTED, matches.get(0).status());
        assertEquals("amount-supplier-and-date", matches.get(0).rule());
    }

    @Test
    void isMiscodedToACodeOutsideThePoolAndSaysWhere() {
        assertBreak(
                DifferenceType.MISCODING,
                500,
                only(new SmallLedgers().partner(line("INV-1", 500)).elsewhere(line("INV-1", 500))),
                "The other ledger has it on another code: same reference INV-1; same counterparty"
                        + " Ash Ltd; same amount £5.00; same day; outside the pool: line 2 in"
                        + " pool.csv. A journal must move it.");
    }

    @Test
    void usesALineOutsideThePoolForOneExplanationOnly() {
        Reconciliation found = new SmallLedgers()
                .partner(line("INV-1", 500).in(4))
                .partner(line("INV-1", 500).scheme("S02").in(4).on("2025-07-01"))
                .elsewhere(line("INV-1", 500))
                .reconcile();

        assertEquals(
                2, found.breaks().stream().mapToInt(open -> open.items().size()).sum());
        assertTrue(found.breaks().stream()
                        .filter(open -> open.type() == DifferenceType.MISCODING)
                        .count()
                <= 1);
    }

    @Test
    void isADuplicateOfALineThatIsMatched() {
        Reconciliation found = new SmallLedgers()
                .partner(line("INV-1", 500))
                .partner(line("INV-1", 500))
                .pool(line("INV-1", 500))
                .reconcile();

        assertEquals(1, matches(found).stream().filter(Match::closes).count());
        assertEquals(
                List.of(DifferenceType.DUPLICATE),
                found.breaks().stream().map(Break::type).toList());
        assertEquals(500, found.breaks().get(0).differencePence());
    }

    @Test
    void isClientIncomeThatOneLedgerNetsOff() {
        assertBreak(
                DifferenceType.CLIENT_INCOME,
                -500,
                only(new SmallLedgers().partner(line("INV-1", -500).is(Nature.CLIENT_INCOME))),
                "The partner's ledger nets off £5.00 that Ash Ltd's client paid; the other ledger"
                        + " does not.");
    }

    @Test
    void isAnAccrualForgottenOrWaitingOrTakenBackForLastYear() {
        assertBreak(
                DifferenceType.ACCRUAL_NOT_REVERSED,
                500,
                only(new SmallLedgers().partner(line("ACC1", 500).in(5).is(Nature.ACCRUAL))),
                "The accrual ACC1 of Ash Ltd of August 2025 was not reversed in the next period.");
        assertBreak(
                DifferenceType.TIMING,
                500,
                only(new SmallLedgers().partner(line("ACC1", 500).is(Nature.ACCRUAL))),
                "The accrual ACC1 of Ash Ltd awaits its reversal in the next period.");
        assertBreak(
                DifferenceType.PRIOR_PERIOD,
                -500,
                only(new SmallLedgers()
                        .partner(line("ACC1", -500).in(1).is(Nature.ACCRUAL_REVERSAL))),
                "ACC1 of Ash Ltd takes back an accrual that these ledgers do not have, so it is"
                        + " likely of last year.");
        assertBreak(
                DifferenceType.UNEXPLAINED,
                -500,
                only(new SmallLedgers().partner(line("ACC1", -500).is(Nature.ACCRUAL))),
                "ACC1 of Ash Ltd takes back an accrual that the partner's ledger does not have.");
    }

    @Test
    void isOfAnEarlierYear() {
        assertBreak(
                DifferenceType.PRIOR_PERIOD,
                500,
                only(new SmallLedgers().partner(line("INV-1", 500).on("2025-03-31"))),
                "The document INV-1 of Ash Ltd is of 31 March 2025, before this financial year.");
        assertEquals(
                DifferenceType.TIMING,
                only(new SmallLedgers().partner(line("INV-1", 500).on("2025-04-01")))
                        .type());
    }

    @Test
    void isOnACodeNobodyHasMappedAndSaysWhereItSeemsToBelong() {
        Break found = only(new SmallLedgers()
                .partner(line("INV-1", 500).unmapped())
                .partner(line("INV-2", 700))
                .pool(line("INV-2", 700)));

        assertBreak(
                DifferenceType.UNMAPPED,
                500,
                found,
                "Code C1 is in no scheme: add it to the codes of the source profile a-ledger. It"
                        + " seems to belong to S01: the suppliers of 1 of its 1 lines are otherwise"
                        + " paid from it alone.");
        assertEquals(Optional.of("S01"), found.reason().likelyScheme());
    }

    @Test
    void isTimingWhileItIsYoungAndMissingAfterwards() {
        assertBreak(
                DifferenceType.TIMING,
                -500,
                only(new SmallLedgers().pool(line("INV-1", 500))),
                "Only the pool's ledger has it so far; it is of September 2025 and may yet arrive"
                        + " in the other.");
        assertBreak(
                DifferenceType.MISSING_IN_POOL,
                500,
                only(new SmallLedgers().partner(line("INV-1", 500).in(5))),
                "The pool's ledger has nothing for INV-1 of Ash Ltd.");
        assertBreak(
                DifferenceType.MISSING_IN_PARTNER,
                -500,
                only(new SmallLedgers().pool(line("", 500).of("").in(5))),
                "The partner's ledger has nothing for a line without a reference.");
    }

    @Test
    void hasTheAgeOfItsOldestDocument() {
        assertEquals(29, only(new SmallLedgers().partner(line("A", 5))).ageDays());
        assertEquals(
                60,
                only(new SmallLedgers()
                                .partner(line("A", 300).on("2025-08-01"))
                                .pool(line("A", 500).on("2025-09-01")))
                        .ageDays());
        assertEquals(
                0,
                only(new SmallLedgers().partner(line("A", 5).on("2025-12-01"))).ageDays());
    }

    @Test
    void namesTheNearestMissAndWhatSpokeAgainstIt() {
        List<Break> found = new SmallLedgers()
                .partner(line("", 500).in(4).on("2025-07-01"))
                .pool(line("", 500).in(4).on("2025-08-01"))
                .reconcile()
                .breaks();

        assertEquals(2, found.size());
        String miss = found.get(0).reason().nearestMiss();
        assertTrue(miss.startsWith("line 2 in pool.csv of 5.00 on 2025-08-01 by rule"), miss);
        assertTrue(miss.contains("31 days apart"), miss);
    }

    private static void assertBreak(
            DifferenceType type, long differencePence, Break found, String explanation) {
        assertEquals(type, found.type());
        assertEquals(differencePence, found.differencePence());
        assertEquals(explanation, found.reason().explanation());
    }

    private static void assertType(
            DifferenceType type, long pence, SmallLedgers.Line partner, SmallLedgers.Line pool) {
        Break found = only(new SmallLedgers().partner(partner).pool(pool));
        assertEquals(type, found.type());
        assertEquals(pence, found.differencePence());
        assertTrue(
                found.reason().explanation().startsWith(type.meaning().replaceFirst("\\.$", ": ")),
                found.toString());
    }

    private static List<Match> matches(Reconciliation found) {
        List<Match> matches = new ArrayList<>();
        found.forEachMatch(matches::add);
        return matches;
    }

    private static Break only(SmallLedgers lines) {
        Reconciliation found = lines.reconcile();
        assertEquals(1, found.breaks().size(), found.breaks().toString());
        return found.breaks().get(0);
    }
}

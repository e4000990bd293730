package org.pooledfund.settlement.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.Basis;
import org.pooledfund.settlement.EnteredPosition;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.TrueUp;
import org.pooledfund.settlement.document.PositionDocument;
import org.pooledfund.settlement.payment.PaymentRequest.Kind;
import org.pooledfund.settlement.payment.PaymentRequest.Line;
import org.pooledfund.settlement.payment.SettlementVersion.Change;

/** A settlement as requests, journals and versions. */
class PaymentsTest {
    private static final Path SAMPLES = Path.of("sample-data/agreements");

    @Test
    void asksForAnInvoiceWithItsWorking() throws IOException {
        Agreement agreement = agreement("mixed");
        List<PaymentRequest> requests = requests(agreement, settlement("mixed"), Map.of());

        assertEquals(
                List.of(new PaymentRequest(
                        "hazelmere-mixed/2025-26/P12/V1/1",
                        Kind.INVOICE,
                        "council",
                        "icb",
                        8_000_000,
                        List.of(
                                new Line("Contribution", 500_000_000),
                                new Line("Share of the variance", -2_000_000),
                                new Line("less paid in", -200_000_000),
                                new Line("less spent for the pool", -290_000_000)))),
                requests);
    }

    @Test
    void asksForACreditNoteWhereTheHostPays() throws IOException {
        PaymentRequest request =
                requests(agreement("lead"), settlement("lead"), Map.of()).getFirst();

        assertEquals(Kind.CREDIT_NOTE, request.kind());
        assertEquals("council", request.issuer());
        assertEquals(
                -10_000_000, request.working().stream().mapToLong(Line::pence).sum());
    }

    @Test
    void takesOffWhatWasSettledBefore() throws IOException {
        PaymentRequest request = requests(
                        agreement("mixed"), settlement("mixed"), Map.of("icb", 10_000_000L))
                .getFirst();

        assertEquals(Kind.CREDIT_NOTE, request.kind());
        assertEquals(2_000_000, request.amountPence());
        assertTrue(request.working().contains(new Line("less settled before", -10_000_000)));
    }

    @Test
    void journalsBalanceInEveryLedgerAndFitTheLayout() throws IOException {
        JournalLayout layout = JournalLayoutDocument.read("layout.yaml", """
                journals: 1
                columns:
                  - header: Entity
                    value: "{body}"
                  - header: Subjective
                    value: "{account}"
                  - header: Net
                    value: "{net}"
                  - header: Text
                    value: "=SUM {description}"
                  - header: Blank
                accounts:
                  creditor: 24010000
                """);
        List<JournalLine> lines =
                JournalLine.of(requests(agreement("mixed"), settlement("mixed"), Map.of()));

        assertEquals("""
                Entity,Subjective,Net,Text,Blank\r
                icb,expenditure,80000.00,"'=SUM Pooled fund settlement, icb to council",\r
                icb,24010000,-80000.00,"'=SUM Pooled fund settlement, icb to council",\r
                council,debtor,80000.00,"'=SUM Pooled fund settlement, icb to council",\r
                council,income,-80000.00,"'=SUM Pooled fund settlement, icb to council",\r
                """, layout.csv(lines, "2025-26"));
    }

    @Test
    void refusesALayoutWithAPlaceholderNobodyKnows() {
        assertTrue(assertThrows(ProblemException.class, () -> JournalLayoutDocument.read("l", """
                        journals: 1
                        columns:
                          - header: X
                            value: "{debet}"
                        """))
                .getMessage()
                .contains("Did you mean 'debit'?"));
    }

    @Test
    void aSignedSettlementIsCorrectedByANewVersionThatSaysWhatChanged() throws IOException {
        SettlementVersion first = version(Optional.empty(), settlement("mixed"), "");
        Settlement late = settlement("mixed", "5200000.00", "5300000.00");

        SettlementVersion corrected = version(Optional.of(first), late, "late invoice");

        assertEquals(2, corrected.number());
        assertEquals(8_000_000, corrected.standings().getLast().beforePence());
        assertEquals(4_000_000, corrected.standings().getLast().nowPence());
        assertEquals(
                List.of(
                        new Change("", "spent", 810_000_000, 820_000_000),
                        new Change("", "variance", 10_000_000, 20_000_000),
                        new Change("council", "share", 12_000_000, 18_000_000),
                        new Change("council", "final cost", 312_000_000, 318_000_000),
                        new Change("council", "settlement", -8_000_000, -12_000_000),
                        new Change("icb", "share", -2_000_000, 2_000_000),
                        new Change("icb", "final cost", 498_000_000, 502_000_000),
                        new Change("icb", "settlement", 8_000_000, 12_000_000)),
                corrected.changes());
        assertThrows(ProblemException.class, () -> version(Optional.of(first), late, " "));
    }

    @Test
    void aVersionOfALaterTimeIsNoCorrectionAndAnEarlierOneIsRefused() throws IOException {
        Settlement march = settlement("mixed");
        Settlement june = new Settlement(
                new Period(march.through().year(), 3),
                march.schemes(),
                0,
                march.shares(),
                march.steps(),
                march.transfers());
        SettlementVersion interim = version(Optional.empty(), june, "");

        SettlementVersion last = version(Optional.of(interim), march, "");

        assertEquals(List.of(), last.changes());
        assertFalse(interim.isFinal());
        assertTrue(last.isFinal());
        assertEquals(0, last.standings().getLast().nowPence());
        assertThrows(ProblemException.class, () -> version(Optional.of(last), june, "why"));
    }

    private static SettlementVersion version(
            Optional<SettlementVersion> before, Settlement settlement, String reason)
            throws IOException {
        NextVersion next = new NextVersion(agreement("mixed"), before);
        return next.of(settlement, TrueUp.of(settlement, "council", next.settledPence()), reason);
    }

    private static List<PaymentRequest> requests(
            Agreement agreement, Settlement settlement, Map<String, Long> before) {
        return PaymentRequest.of(
                agreement, settlement, TrueUp.of(settlement, agreement.host(), before), 1);
    }

    private static Agreement agreement(String sample) throws IOException {
        return AgreementDocument.read(
                sample, Files.readString(SAMPLES.resolve(sample).resolve("agreement.yaml")));
    }

    private static Settlement settlement(String sample) throws IOException {
        return settlement(sample, "", "");
    }

    private static Settlement settlement(String sample, String what, String instead)
            throws IOException {
        Agreement agreement = agreement(sample);
        String csv = Files.readString(SAMPLES.resolve(sample).resolve("position.csv"))
                .replace(what.isEmpty() ? "\u0000" : what, instead);
        Basis basis = new Basis(new Period(agreement.year(), 12), Basis.Outlook.TO_DATE, false);
        return RiskShare.settle(
                agreement,
                EnteredPosition.of(
                        agreement, PositionDocument.read("p.csv", csv, agreement), basis));
    }
}

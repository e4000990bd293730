package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A right settlement passes; one wrong by a penny, wherever it is, does not. */
class SettlementProofTest {
    private static final Funds FUND = new Funds()
            .partner("council", 60_000)
            .partner("icb", 40_000)
            .scheme("council", 80_000, 85_000)
            .scheme("icb", 20_000, 19_000)
            .received("icb", 30_000);

    @Test
    void passesWhatAddsUp() {
        assertDoesNotThrow(() -> check(FUND.settle()));
    }

    @Test
    void catchesAShareWrongByAPenny() {
        assertEquals(
                "the settlement does not add up: shares 4001 not 4000",
                refused(share(s -> new Share(
                        s.partner(),
                        s.contributionPence(),
                        s.sharePence() + 1,
                        s.receivedPence(),
                        s.incurredPence(),
                        s.reimbursedPence()))));
    }

    @Test
    void catchesAContributionWrongByAPenny() {
        assertEquals(
                "the settlement does not add up: final costs 103999 not 104000",
                refused(share(s -> new Share(
                        s.partner(),
                        s.contributionPence() - 1,
                        s.sharePence(),
                        s.receivedPence(),
                        s.incurredPence(),
                        s.reimbursedPence()))));
    }

    @Test
    void catchesReceiptsWrongByAPenny() {
        assertEquals(
                "the settlement does not add up: the host's net cost 62399 not 62400",
                refused(share(s -> new Share(
                        s.partner(),
                        s.contributionPence(),
                        s.sharePence(),
                        s.receivedPence() + 1,
                        s.incurredPence(),
                        s.reimbursedPence()))));
    }

    @Test
    void catchesATransferThatIsWrongOrForgotten() {
        Settlement right = FUND.settle();

        assertEquals(
                "the settlement does not add up: the host's net cost 62401 not 62400",
                refused(with(right, List.of(new Transfer("icb", "council", 11_599)))));
        assertEquals(
                "the settlement does not add up: the host's net cost 74000 not 62400",
                refused(with(right, List.of())));
        assertEquals(
                "the settlement does not add up: the host's net cost 85600 not 62400",
                refused(with(right, List.of(new Transfer("council", "icb", 11_600)))));
    }

    private static Settlement share(UnaryOperator<Share> wrong) {
        Settlement right = FUND.settle();
        List<Share> shares = new ArrayList<>(right.shares());
        shares.set(1, wrong.apply(shares.get(1)));
        return new Settlement(
                right.through(),
                right.schemes(),
                right.outsideSchemesPence(),
                shares,
                right.steps(),
                right.transfers());
    }

    private static Settlement with(Settlement right, List<Transfer> transfers) {
        return new Settlement(
                right.through(),
                right.schemes(),
                right.outsideSchemesPence(),
                right.shares(),
                right.steps(),
                transfers);
    }

    private static void check(Settlement settlement) {
        new SettlementProof(FUND.agreement(), settlement).check();
    }

    private static String refused(Settlement settlement) {
        return assertThrows(IllegalStateException.class, () -> check(settlement))
                .getMessage();
    }
}

package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.fund.SchemeTerms;
import org.pooledfund.fund.SchemeTerms.Judgement;
import org.pooledfund.fund.Split;
import org.pooledfund.settlement.payment.Confirmation;
import org.pooledfund.settlement.payment.Confirmation.Agency;
import org.pooledfund.settlement.payment.Confirmation.Presentation;

/** One scheme of 600 and 400, on which the host spent 700 and the other 350, in the books. */
class ConfirmationTest {
    @Test
    void theOneThatControlsShowsAllOfItGross() {
        assertEquals(shown(1050, 400, Agency.NONE, 0), host(Judgement.ONE_PARTNER_CONTROLS));
        assertEquals(shown(400, 0, Agency.NONE, 0), other(Judgement.ONE_PARTNER_CONTROLS));
    }

    @Test
    void inAJointOperationEachShowsItsShareOfSpendingAndOfWhatIsOwed() {
        assertEquals(shown(630, 0, Agency.NONE, -30), host(Judgement.JOINT_OPERATION));
        assertEquals(shown(420, 0, Agency.NONE, -20), other(Judgement.JOINT_OPERATION));
    }

    @Test
    void aPrincipalForItsOwnMoneyShowsItsOwnLinesOnly() {
        assertEquals(shown(700, 0, Agency.NONE, 0), host(Judgement.LEAD_AS_PRINCIPAL));
        assertEquals(shown(350, 0, Agency.NONE, 0), other(Judgement.LEAD_AS_PRINCIPAL));
    }

    @Test
    void anAgentSetsWhatItWasGivenAgainstWhatItPaidForOthers() {
        assertEquals(shown(630, 0, new Agency(400, 420), 20), host(Judgement.HOST_IS_AGENT));
        assertEquals(shown(420, 0, Agency.NONE, -20), other(Judgement.HOST_IS_AGENT));
    }

    @ParameterizedTest
    @EnumSource(Judgement.class)
    void togetherTheyAreTheSpendingWhateverTheJudgement(Judgement judgement) {
        long net = 0;
        long costs = 0;
        for (Confirmation one : confirmations(judgement)) {
            net += one.schemes().stream().mapToLong(Presentation::netPence).sum();
            costs += one.share().finalCostPence();
            assertEquals(
                    one.share().finalCostPence(),
                    one.riskSharePence()
                            + one.schemes().stream()
                                    .mapToLong(Presentation::netPence)
                                    .sum());
        }
        assertEquals(1050, net);
        assertEquals(1050, costs);
    }

    private record Shown(long expenditure, long income, Agency agency, long balance) {}

    private static Shown shown(long expenditure, long income, Agency agency, long balance) {
        return new Shown(expenditure, income, agency, balance);
    }

    private static Shown host(Judgement judgement) {
        return of(confirmations(judgement).get(0));
    }

    private static Shown other(Judgement judgement) {
        return of(confirmations(judgement).get(1));
    }

    private static Shown of(Confirmation confirmation) {
        Presentation scheme = confirmation.schemes().getFirst();
        return new Shown(
                scheme.expenditurePence(),
                scheme.incomePence(),
                scheme.agencyPence(),
                scheme.balancePence());
    }

    private static List<Confirmation> confirmations(Judgement judgement) {
        SchemeTerms plain = SchemeTerms.PLAIN;
        Pool pool = new Pool("COUNCIL", "ICB")
                .scheme(
                        "S1",
                        "COUNCIL",
                        new SchemeTerms(
                                plain.mode(),
                                plain.cost(),
                                false,
                                "",
                                judgement,
                                "",
                                Map.of(),
                                List.of()))
                .line("S1", "COUNCIL", 600, 700)
                .line("S1", "ICB", 400, 350)
                .step(Split.Proportional.EXACT);
        return Confirmation.of(pool.agreement(), pool.position(), pool.settle());
    }
}

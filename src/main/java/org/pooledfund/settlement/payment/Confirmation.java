package org.pooledfund.settlement.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.SchemeTerms.Judgement;
import org.pooledfund.fund.SchemeTerms.Mode;
import org.pooledfund.settlement.Position;
import org.pooledfund.settlement.Remainder;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;

/**
 * What a partner needs for its own accounts: each scheme gross and net by the accounting
 * judgement of the agreement (IFRS 10, 11), and what brings their net to the partner's final cost.
 *
 * @param schemes that it controls or funds
 * @param riskSharePence final cost less the schemes' net: its part of the others' variances
 * @param carriedForwardPence below zero it is money the host holds for it
 * @param fromReservesPence of its money in reserves that met overspends
 */
public record Confirmation(
        Share share,
        List<Presentation> schemes,
        long riskSharePence,
        long carriedForwardPence,
        long fromReservesPence) {

    public Confirmation {
        schemes = List.copyOf(schemes);
    }

    /**
     * One scheme in a partner's accounts.
     *
     * @param expenditurePence gross
     * @param incomePence what others contribute to a scheme it controls; otherwise nothing
     * @param agencyPence what a host that is an agent was given by others, and paid for them: in no
     *     income and no expenditure
     * @param balancePence what the scheme leaves between the partner and the host: above zero it is
     *     owed to the partner, below zero the partner owes it
     */
    public record Presentation(
            String scheme,
            Judgement judgement,
            long expenditurePence,
            long incomePence,
            Agency agencyPence,
            long balancePence) {
        /** Gross expenditure less income. */
        public long netPence() {
            return Math.subtractExact(expenditurePence, incomePence);
        }
    }

    /** Money of others that passes through the books of an agent, gross. */
    public record Agency(long givenPence, long paidPence) {
        /** None. */
        public static final Agency NONE = new Agency(0, 0);
    }

    /** A confirmation for each partner, in agreement order; their final costs are the fund's. */
    public static List<Confirmation> of(
            Agreement agreement, Position position, Settlement settlement) {
        List<Confirmation> all = new ArrayList<>();
        for (Share share : settlement.shares()) {
            List<Presentation> schemes = new ArrayList<>();
            for (SchemeOutturn outturn : settlement.schemes()) {
                if (outturn.scheme().terms().mode() != Mode.IN_VIEW) {
                    new SchemeInBooks(agreement, position, outturn)
                            .of(share.partner())
                            .ifPresent(schemes::add);
                }
            }
            long net = schemes.stream().mapToLong(Presentation::netPence).reduce(0, Math::addExact);
            Remainder remainder = settlement.remainder();
            all.add(new Confirmation(
                    share,
                    schemes,
                    Math.subtractExact(share.finalCostPence(), net),
                    remainder.carriedForward().stream()
                            .mapToLong(one -> part(one.owners(), share))
                            .sum(),
                    remainder.drawn().stream()
                            .mapToLong(one -> part(one.owners(), share))
                            .sum()));
        }
        return all;
    }

    private static long part(Map<String, Long> owners, Share share) {
        return owners.getOrDefault(share.partner(), 0L);
    }
}

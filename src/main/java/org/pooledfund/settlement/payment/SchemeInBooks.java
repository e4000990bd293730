package org.pooledfund.settlement.payment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms.Judgement;
import org.pooledfund.money.Allocation;
import org.pooledfund.settlement.Position;
import org.pooledfund.settlement.PositionLine;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.payment.Confirmation.Agency;
import org.pooledfund.settlement.payment.Confirmation.Presentation;

/** One scheme in the books of each partner, by the accounting judgement of the agreement. */
final class SchemeInBooks {
    private final Agreement agreement;
    private final SchemeOutturn outturn;
    private final Map<String, Long> funded = new LinkedHashMap<>();
    private final Map<String, Long> own = new LinkedHashMap<>();

    SchemeInBooks(Agreement agreement, Position position, SchemeOutturn outturn) {
        this.agreement = agreement;
        this.outturn = outturn;
        agreement.partnerIds().forEach(partner -> {
            funded.put(partner, 0L);
            own.put(partner, 0L);
        });
        for (PositionLine line : position.lines()) {
            boolean mine =
                    line.scheme().filter(one -> one.id().equals(scheme().id())).isPresent();
            if (mine) {
                funded.merge(line.bodies().partner(), line.budgetPence(), Math::addExact);
                if (!line.tags().contains(PositionLine.INELIGIBLE)) {
                    own.merge(line.bodies().partner(), line.actualPence(), Math::addExact);
                }
            }
        }
    }

    private Scheme scheme() {
        return outturn.scheme();
    }

    /** How a partner shows it; empty if it has nothing to show. */
    Optional<Presentation> of(String partner) {
        long put = funded.getOrDefault(partner, 0L);
        long share = shares().getOrDefault(partner, 0L);
        Presentation shown = switch (scheme().terms().judgement()) {
            case ONE_PARTNER_CONTROLS -> controlled(partner, put);
            case JOINT_OPERATION -> show(share, 0, Agency.NONE, Math.subtractExact(put, share));
            case LEAD_AS_PRINCIPAL -> show(own.getOrDefault(partner, 0L), 0, Agency.NONE, 0);
            case HOST_IS_AGENT -> agent(partner, put, share);
        };
        boolean nothing = shown.expenditurePence() == 0
                && shown.incomePence() == 0
                && shown.balancePence() == 0
                && shown.agencyPence().equals(Agency.NONE);
        return nothing ? Optional.empty() : Optional.of(shown);
    }

    /** All of it gross with whoever leads it; the others have paid a contribution. */
    private Presentation controlled(String partner, long put) {
        return scheme().lead().equals(partner)
                ? show(
                        outturn.actualPence(),
                        Math.subtractExact(outturn.planPence(), put),
                        Agency.NONE,
                        0)
                : show(put, 0, Agency.NONE, 0);
    }

    /** The others as if each had paid the provider itself; the host passes their money on. */
    private Presentation agent(String partner, long put, long share) {
        if (!partner.equals(agreement.host())) {
            return show(share, 0, Agency.NONE, Math.subtractExact(put, share));
        }
        long given = Math.subtractExact(outturn.planPence(), put);
        long paid = Math.subtractExact(outturn.actualPence(), share);
        return show(share, 0, new Agency(given, paid), Math.subtractExact(paid, given));
    }

    private Presentation show(long expenditure, long income, Agency agency, long balance) {
        Judgement judgement = scheme().terms().judgement();
        return new Presentation(scheme().id(), judgement, expenditure, income, agency, balance);
    }

    /** The spending by who funds it; the lead's if nobody does. */
    private Map<String, Long> shares() {
        List<Long> weights = funded.values().stream().map(w -> Math.max(0, w)).toList();
        if (weights.stream().allMatch(weight -> weight == 0)) {
            return Map.of(scheme().lead(), outturn.actualPence());
        }
        List<Long> parts = Allocation.byLargestRemainder(outturn.actualPence(), weights);
        Map<String, Long> shares = new LinkedHashMap<>();
        for (String partner : funded.keySet()) {
            shares.put(partner, parts.get(shares.size()));
        }
        return shares;
    }
}

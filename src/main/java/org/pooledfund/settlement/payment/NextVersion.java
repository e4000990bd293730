package org.pooledfund.settlement.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Division;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.TrueUp;

/** Makes the version that follows the last one: to date, less what was settled before. */
public final class NextVersion {
    private final Agreement agreement;
    private final Optional<SettlementVersion> last;

    public NextVersion(Agreement agreement, Optional<SettlementVersion> last) {
        this.agreement = agreement;
        this.last = last;
    }

    /**
     * What partners have paid by the versions so far; a body's payments are its successor's.
     *
     * @throws ProblemException if a body that has paid is in the agreement no more
     */
    public Map<String, Long> settledPence() {
        Map<String, Long> settled = new LinkedHashMap<>();
        last.map(SettlementVersion::settledPence)
                .orElse(Map.of())
                .forEach((partner, pence) -> now(partner, pence)
                        .forEach((heir, part) -> settled.merge(heir, part, Math::addExact)));
        return settled;
    }

    private Map<String, Long> now(String partner, long pence) {
        Optional<Division> heirs = agreement.register().heirs(partner);
        if (heirs.isEmpty() && pence != 0) {
            throw wrong(Problem.SETTLED_BY_NOBODY, partner, Pence.format(pence));
        }
        return heirs.map(division -> division.pence(pence)).orElse(Map.of());
    }

    /**
     * The next version.
     *
     * @param trueUp of the settlement, less {@link #settledPence()}
     * @throws ProblemException if it is for an earlier time than the last, or for the same without
     *     a reason
     */
    public SettlementVersion of(Settlement settlement, TrueUp trueUp, String reason) {
        boolean correction =
                last.isPresent() && last.get().through().compareTo(settlement.through()) >= 0;
        if (correction) {
            check(last.get(), settlement, reason);
        }
        SettlementVersion plain = plain(settlement, trueUp, reason);
        return correction ? withChanges(plain) : plain;
    }

    /** What the next version would be if it were signed now, with all that has changed. */
    public SettlementVersion draft(Settlement settlement) {
        SettlementVersion plain =
                plain(settlement, TrueUp.of(settlement, agreement.host(), settledPence()), "");
        return last.isPresent() ? withChanges(plain) : plain;
    }

    private SettlementVersion plain(Settlement settlement, TrueUp trueUp, String reason) {
        List<SettlementVersion.Standing> standings = new ArrayList<>();
        for (Share share : settlement.shares()) {
            String partner = share.partner();
            standings.add(new SettlementVersion.Standing(
                    share,
                    trueUp.toDatePence().getOrDefault(partner, 0L),
                    trueUp.beforePence().getOrDefault(partner, 0L),
                    trueUp.nowPence().getOrDefault(partner, 0L)));
        }
        return new SettlementVersion(
                last.map(SettlementVersion::number).orElse(0) + 1,
                settlement.through(),
                reason.strip(),
                new SettlementVersion.Totals(
                        settlement.planPence(),
                        settlement.outturnPence(),
                        KeptAmount.of(settlement.remainder())),
                standings,
                List.of());
    }

    private SettlementVersion withChanges(SettlementVersion plain) {
        return new SettlementVersion(
                plain.number(),
                plain.through(),
                plain.reason(),
                plain.totals(),
                plain.standings(),
                SettlementVersion.changes(last.orElseThrow(), plain));
    }

    private void check(SettlementVersion before, Settlement settlement, String reason) {
        if (before.through().compareTo(settlement.through()) > 0) {
            throw wrong(
                    Problem.SETTLED_ALREADY,
                    settlement.through().label(),
                    before.number(),
                    before.through().label());
        }
        if (reason.isBlank()) {
            throw wrong(
                    Problem.CORRECTION_WITHOUT_REASON,
                    before.number(),
                    before.through().label());
        }
    }

    private ProblemException wrong(Problem problem, Object... values) {
        return new ProblemException(Finding.at(Place.of(agreement.fundId()), problem, values));
    }
}

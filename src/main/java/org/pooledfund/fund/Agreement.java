package org.pooledfund.fund;

import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;

/**
 * A section 75 agreement for one fund and one financial year, as far as it computes (NHS Act 2006,
 * section 75; SI 2000/617, regulation 7).
 *
 * @param fundId short and stable
 * @param host the partner that keeps the pool's books
 * @param partners in agreement order: it decides who gets an odd penny
 * @param arrangement what it says besides
 */
public record Agreement(
        String fundId,
        String fundName,
        FinancialYear year,
        String host,
        List<Organisation> partners,
        List<Contribution> contributions,
        List<Scheme> schemes,
        RiskShareTerms terms,
        Tolerances tolerances,
        Arrangement arrangement) {

    public Agreement {
        partners = List.copyOf(partners);
        contributions = List.copyOf(contributions);
        schemes = List.copyOf(schemes);
    }

    /** An agreement of which nothing more is said. */
    public Agreement(
            String fundId,
            String fundName,
            FinancialYear year,
            String host,
            List<Organisation> partners,
            List<Contribution> contributions,
            List<Scheme> schemes,
            RiskShareTerms terms,
            Tolerances tolerances) {
        this(
                fundId,
                fundName,
                year,
                host,
                partners,
                contributions,
                schemes,
                terms,
                tolerances,
                Arrangement.PLAIN);
    }

    /** The ids of the partners, in agreement order. */
    public List<String> partnerIds() {
        return partners.stream().map(Organisation::id).toList();
    }

    /** The partner of an id. */
    public Organisation partner(String id) {
        return partners.stream()
                .filter(partner -> partner.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no partner " + id));
    }

    /** Who is meant by a name or a code. */
    public Register register() {
        return Register.of(partners);
    }

    /** The scheme of an id, if the agreement has it. */
    public Optional<Scheme> scheme(String id) {
        return schemes.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    /** What is due from a partner for the year, from all sources, after variations. */
    public long contributionPence(String partner) {
        return contributions.stream()
                .filter(contribution -> contribution.partner().equals(partner))
                .mapToLong(contribution -> contribution.duePence(year))
                .reduce(0, Math::addExact);
    }

    /** What the fund is planned to spend in the year. */
    public long budgetPence() {
        return schemes.stream().mapToLong(Scheme::budgetPence).reduce(0, Math::addExact);
    }
}

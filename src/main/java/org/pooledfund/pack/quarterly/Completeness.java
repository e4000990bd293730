package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.SourceProfile.Ledger;
import org.pooledfund.fund.Organisation;
import org.pooledfund.matching.LineFacts;
import org.pooledfund.matching.LineGroup;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.Rag;

/** Whose ledgers have arrived for how many months: every partner's, and the pool's own. */
final class Completeness {
    private final Figures figures;

    Completeness(Figures figures) {
        this.figures = figures;
    }

    List<PackMeta.Completeness> all() {
        List<PackMeta.Completeness> all = new ArrayList<>();
        all.add(received("The pool's own ledger", profile -> profile.ledger() == Ledger.POOL));
        figures.agreement().partners().forEach(partner -> all.add(of(partner)));
        return all;
    }

    PackMeta.Completeness of(Organisation partner) {
        return received(
                partner.name(),
                profile -> profile.ledger() == Ledger.PARTNER
                        && profile.organisation().equals(partner.id()));
    }

    private PackMeta.Completeness received(String name, Predicate<SourceProfile> whose) {
        Set<String> sources = figures.profiles().stream()
                .filter(whose)
                .map(SourceProfile::id)
                .collect(Collectors.toSet());
        long months = figures.ledgers().groups().stream()
                .map(LineGroup::facts)
                .filter(facts -> sources.contains(facts.source()))
                .filter(facts -> facts.fate() == LineFacts.Fate.MATCHED
                        || facts.fate() == LineFacts.Fate.OPEN
                        || facts.fate() == LineFacts.Fate.EXCLUDED)
                .map(LineFacts::period)
                .distinct()
                .count();
        int due = figures.settlement().through().number();
        if (months == 0) {
            return new PackMeta.Completeness(name, Rag.RED, "no ledger received");
        }
        return new PackMeta.Completeness(
                name,
                months < due ? Rag.AMBER : Rag.GREEN,
                months + " of " + Words.count(due, "period") + " received");
    }
}

package org.pooledfund.pack.quarterly;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.fund.Organisation;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.Rag;

/** Whose ledgers have arrived for how many months. */
final class Completeness {
    private final Figures figures;

    Completeness(Figures figures) {
        this.figures = figures;
    }

    List<PackMeta.Completeness> byPartner() {
        return figures.agreement().partners().stream().map(this::partner).toList();
    }

    private PackMeta.Completeness partner(Organisation partner) {
        Set<String> own = figures.profiles().stream()
                .filter(profile -> profile.ledger() == SourceProfile.Ledger.PARTNER)
                .filter(profile -> profile.organisation().equals(partner.id()))
                .map(SourceProfile::id)
                .collect(Collectors.toCollection(TreeSet::new));
        long months = figures.reconciliation().statements().stream()
                .filter(statement -> statement.partner().equals(partner.id()))
                .filter(statement -> statement.partnerPence() != 0)
                .map(statement -> statement.period().number())
                .distinct()
                .count();
        int due = figures.settlement().through().number();
        if (own.isEmpty() || months == 0) {
            return new PackMeta.Completeness(partner.name(), Rag.RED, "no ledger received");
        }
        return new PackMeta.Completeness(
                partner.name(),
                months < due ? Rag.AMBER : Rag.GREEN,
                months + " of " + due + " periods received");
    }
}

package org.pooledfund.pack.quarterly;

import java.time.LocalDate;
import java.util.List;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.extract.QuarantinedRow;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.fund.Agreement;
import org.pooledfund.matching.ReconciliationSummary;
import org.pooledfund.national.Check;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.settlement.Settlement;

/**
 * Everything a pack is made from, as it is stored.
 *
 * @param ledgers the lines behind the figures
 * @param checks national checks in the order of their rule set; empty if the year has none
 * @param besides forecast and year before, if they were given
 * @param extracts of all that came; see {@link LoadedExtract#counts}
 * @param profiles of all sources
 * @param asOf the day of the run
 * @param version of the pack, from 1
 * @param inputs files and rules with their fingerprints
 * @param settled what moved besides, and what was signed before
 */
public record Figures(
        Agreement agreement,
        Settlement settlement,
        ReconciliationSummary reconciliation,
        Ledgers ledgers,
        List<Check> checks,
        Besides besides,
        List<LoadedExtract> extracts,
        List<QuarantinedRow> quarantined,
        List<SourceProfile> profiles,
        LocalDate asOf,
        int version,
        List<PackMeta.Input> inputs,
        Settled settled) {

    public Figures {
        checks = List.copyOf(checks);
        extracts = List.copyOf(extracts);
        quarantined = List.copyOf(quarantined);
        profiles = List.copyOf(profiles);
        inputs = List.copyOf(inputs);
    }

    /** The extracts whose lines are in the figures. */
    List<LoadedExtract> counting() {
        return extracts.stream().filter(LoadedExtract::counts).toList();
    }

    String shortName(String partner) {
        return agreement.partner(partner).shortName();
    }

    String fullName(String partner) {
        return agreement.partner(partner).name();
    }

    /** What a ledger is called, by the id of its profile. */
    String sourceName(String source) {
        return profiles.stream()
                .filter(profile -> profile.id().equals(source))
                .map(SourceProfile::name)
                .findFirst()
                .orElse(source);
    }

    boolean isHost(String partner) {
        return agreement.host().equals(partner);
    }

    /** Such as "30 September 2025". */
    String through() {
        return settlement.through().label();
    }

    String quarter() {
        return settlement.through().quarter().label();
    }
}

package org.pooledfund.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.Standing;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.Scheme;

/** Sorts the lines of all ledgers of a fund into the comparisons they belong to. */
public final class Sorting {
    private final Agreement agreement;
    private final Map<String, SourceProfile> profiles = new LinkedHashMap<>();
    private final Map<String, Map<Flow, List<Item>>> items = new LinkedHashMap<>();
    private final Map<String, List<Item>> outsidePool = new LinkedHashMap<>();
    private final List<Item> outsidePoolInPool = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();

    /** Begins with the partners of an agreement and the profiles of their sources. */
    public Sorting(Agreement agreement, List<SourceProfile> profiles) {
        this.agreement = agreement;
        profiles.forEach(profile -> this.profiles.put(profile.id(), profile));
        for (Organisation partner : agreement.partners()) {
            Map<Flow, List<Item>> flows = new LinkedHashMap<>();
            for (Flow flow : Flow.values()) {
                flows.put(flow, new ArrayList<>());
            }
            items.put(partner.id(), flows);
            outsidePool.put(partner.id(), new ArrayList<>());
        }
    }

    /**
     * Takes a line.
     *
     * @throws IllegalArgumentException if its source has no profile
     */
    public void add(Entry entry) {
        SourceProfile profile = profiles.get(entry.source());
        if (profile == null) {
            throw new IllegalArgumentException("no profile for source " + entry.source());
        }
        Side side = profile.ledger() == SourceProfile.Ledger.POOL ? Side.POOL : Side.PARTNER;
        LedgerLine line = entry.line();
        if (line.nature() == Nature.BALANCE_SHEET) {
            exclusions.add(new Exclusion(entry, side, DifferenceType.CUTOVER));
            return;
        }
        Flow flow = line.nature() == Nature.CONTRIBUTION ? Flow.CONTRIBUTIONS : Flow.EXPENDITURE;
        String partner = side == Side.PARTNER ? profile.organisation() : partnerInPool(line);
        Item item = Item.of(entry, side, flow);
        if (line.standing() == Standing.OUTSIDE_POOL) {
            exclusions.add(new Exclusion(entry, side, DifferenceType.OUTSIDE_POOL));
            (side == Side.POOL ? outsidePoolInPool : list(outsidePool, partner)).add(item);
            return;
        }
        list(flows(partner), flow).add(item);
    }

    /** The comparisons, partners in agreement order, contributions first. */
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        items.forEach((partner, flows) -> flows.forEach((flow, lines) -> {
            List<Item> outside = new ArrayList<>(list(outsidePool, partner));
            outside.addAll(outsidePoolInPool);
            comparisons.add(new Comparison(partner, flow, lines, outside));
        }));
        return comparisons;
    }

    /** The lines that belong to no comparison. */
    public List<Exclusion> exclusions() {
        return List.copyOf(exclusions);
    }

    /** Whom a line of the pool's ledger concerns; the host, if nobody else. */
    private String partnerInPool(LedgerLine line) {
        if (line.nature() == Nature.CONTRIBUTION) {
            return line.contributor().orElse(agreement.host());
        }
        Optional<Scheme> scheme = line.scheme().flatMap(agreement::scheme);
        return scheme.map(Scheme::lead).orElse(agreement.host());
    }

    private Map<Flow, List<Item>> flows(String partner) {
        return java.util.Objects.requireNonNull(items.get(partner), partner);
    }

    private static <K> List<Item> list(Map<K, List<Item>> lists, K key) {
        return java.util.Objects.requireNonNull(lists.get(key));
    }
}

package org.pooledfund.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.Standing;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.Scheme;
import org.pooledfund.match.Field;
import org.pooledfund.match.LinesBuilder;
import org.pooledfund.match.Texts;

/**
 * Sorts the lines of all ledgers of a fund into the comparisons they belong to, and puts each into
 * the form the matching works on as it comes, so that no line is held as an object.
 */
public final class Sorting {
    private final Agreement agreement;
    private final LineBook book;
    private final Map<String, String> leads;
    private final Map<String, SourceProfile> profiles = new LinkedHashMap<>();
    private final Map<String, Map<Flow, Sides>> sides = new LinkedHashMap<>();
    private final Map<String, Set<Nature>> toldApart = new HashMap<>();
    private final List<Exclusion> exclusions = new ArrayList<>();

    /**
     * Begins with the partners of an agreement.
     *
     * @param profiles of their sources
     * @param names of the lines that will come
     * @param fields of {@link RuleFields} that the rules use
     */
    public Sorting(
            Agreement agreement,
            List<SourceProfile> profiles,
            LineNames names,
            List<Field> fields) {
        this.agreement = agreement;
        this.leads =
                agreement.schemes().stream().collect(Collectors.toMap(Scheme::id, Scheme::lead));
        this.book = new LineBook(
                agreement.year(),
                agreement.schemes().stream().collect(Collectors.toMap(Scheme::id, Scheme::name)),
                names);
        profiles.forEach(profile -> {
            this.profiles.put(profile.id(), profile);
            if (profile.ledger() == SourceProfile.Ledger.PARTNER) {
                Set<Nature> known = toldApart.computeIfAbsent(
                        profile.organisation(), o -> EnumSet.noneOf(Nature.class));
                profile.natures().forEach(rule -> known.add(rule.nature()));
            }
        });
        for (Organisation partner : agreement.partners()) {
            Map<Flow, Sides> flows = new LinkedHashMap<>();
            for (Flow flow : flows(partner.id())) {
                flows.put(flow, new Sides(fields, flow.isOpposite() ? partner.name() : ""));
            }
            sides.put(partner.id(), flows);
        }
    }

    /** What a partner charges, and what is owed, is compared if its own ledger tells it apart. */
    private List<Flow> flows(String partner) {
        Set<Nature> known = toldApart.getOrDefault(partner, Set.of());
        return Stream.of(Flow.values())
                .filter(flow -> switch (flow) {
                    case CONTRIBUTIONS, EXPENDITURE -> true;
                    case RECHARGES -> known.contains(Nature.RECHARGE);
                    case BALANCES -> known.contains(Nature.BALANCE);
                })
                .toList();
    }

    /** The two sides of a comparison as they grow. */
    private final class Sides {
        private final Texts texts = new Texts();
        private final EngineLines own;
        private final EngineLines pool;
        private final EntryIds ownIds = new EntryIds();
        private final EntryIds poolIds = new EntryIds();
        private ControlTotals ownLoaded = ControlTotals.NONE;
        private ControlTotals poolLoaded = ControlTotals.NONE;

        /** What one pays and the other receives: each ledger names the other body. */
        Sides(List<Field> fields, String counterparty) {
            own = new EngineLines(new LinesBuilder(texts, fields), agreement.year(), counterparty);
            pool = new EngineLines(new LinesBuilder(texts, fields), agreement.year(), counterparty);
        }

        void add(Side side, Flow flow, Entry entry) {
            LedgerLine line = entry.line();
            long pence = side == Side.POOL ? flow.fromPool(line.amountPence()) : line.amountPence();
            (side == Side.POOL ? pool : own).add(book.name(entry.id()), pence, line);
            (side == Side.POOL ? poolIds : ownIds).add(entry.id());
            if (line.standing() == Standing.OUTSIDE_POOL) {
                return;
            }
            if (side == Side.POOL) {
                poolLoaded = poolLoaded.plus(pence);
            } else {
                ownLoaded = ownLoaded.plus(pence);
            }
        }

        Comparison comparison(String partner, Flow flow) {
            return new Comparison(
                    partner,
                    flow,
                    new Comparison.Ledger(own.build(), ownIds, ownLoaded),
                    new Comparison.Ledger(pool.build(), poolIds, poolLoaded),
                    book);
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
        String partner = side == Side.PARTNER ? profile.organisation() : partnerInPool(line);
        if (line.nature().isBalanceSheet() && !isCompared(line, partner)) {
            exclusions.add(new Exclusion(entry.id(), side, DifferenceType.CUTOVER));
            return;
        }
        book.add(entry, profile.codes());
        if (line.standing() == Standing.OUTSIDE_POOL) {
            exclusions.add(new Exclusion(entry.id(), side, DifferenceType.OUTSIDE_POOL));
            if (side == Side.POOL) {
                sides.keySet().forEach(any -> add(any, side, entry));
                return;
            }
        }
        add(partner, side, entry);
    }

    private boolean isCompared(LedgerLine line, String partner) {
        return line.nature() == Nature.BALANCE
                && line.standing() != Standing.OUTSIDE_POOL
                && Objects.requireNonNull(sides.get(partner)).containsKey(Flow.BALANCES);
    }

    private void add(String partner, Side side, Entry entry) {
        Map<Flow, Sides> flows = Objects.requireNonNull(sides.get(partner), partner);
        Flow flow = flow(entry.line().nature(), flows);
        Objects.requireNonNull(flows.get(flow)).add(side, flow, entry);
    }

    private static Flow flow(Nature nature, Map<Flow, Sides> flows) {
        return switch (nature) {
            case CONTRIBUTION -> Flow.CONTRIBUTIONS;
            case RECHARGE -> flows.containsKey(Flow.RECHARGES) ? Flow.RECHARGES : Flow.EXPENDITURE;
            case BALANCE -> Flow.BALANCES;
            default -> Flow.EXPENDITURE;
        };
    }

    /**
     * The comparisons, partners in agreement order, contributions first. The sorting is then spent.
     */
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        sides.forEach((partner, flows) ->
                flows.forEach((flow, both) -> comparisons.add(both.comparison(partner, flow))));
        return comparisons;
    }

    /** The lines that belong to no comparison. */
    public List<Exclusion> exclusions() {
        return List.copyOf(exclusions);
    }

    /** Whom a line of the pool's ledger concerns; the host, if nobody else. */
    private String partnerInPool(LedgerLine line) {
        if (line.nature() == Nature.CONTRIBUTION || line.nature() == Nature.BALANCE) {
            return line.contributor().orElse(agreement.host());
        }
        return line.scheme().isEmpty()
                ? agreement.host()
                : leads.getOrDefault(line.scheme().get(), agreement.host());
    }
}

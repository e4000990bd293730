package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.EarlyRule.Level;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.RiskShareTerms.Stage;
import org.pooledfund.fund.Scheme;
import org.pooledfund.money.Pence;

/**
 * Puts lines together at the level the agreement nets them. Lines that different steps apply to are
 * never netted with each other.
 */
final class Netting {
    private final List<RiskShareTerms.Step> nettings;
    private final List<RiskShareTerms.Step> selecting;
    private final List<String> partners;
    private final List<Position.Stretch> stretches;

    Netting(Agreement agreement, Position.Facts facts) {
        this.nettings = agreement.terms().at(Stage.NETTING);
        this.selecting = agreement.terms().steps().stream()
                .filter(step -> step.stage().compareTo(Stage.CONTINGENCY) >= 0)
                .filter(step -> step.scope().selectsLines())
                .toList();
        this.partners = agreement.partnerIds();
        this.stretches = facts.stretches();
    }

    private record Key(Level level, String name, int segment, List<Boolean> selected) {}

    List<Unit> units(List<PositionLine> lines, Working working) {
        Map<Key, List<PositionLine>> groups = new LinkedHashMap<>();
        for (PositionLine line : lines) {
            groups.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line);
        }
        List<Unit> units = new ArrayList<>();
        groups.forEach((key, members) -> units.add(unit(key, members, lines)));
        units.forEach(unit -> explain(unit, working));
        return units;
    }

    /** Only if the agreement speaks of netting: over- and underspends of the unit's schemes. */
    private void explain(Unit unit, Working working) {
        if (nettings.isEmpty()) {
            return;
        }
        Map<String, Long> schemes = new LinkedHashMap<>();
        unit.lines()
                .forEach(line ->
                        schemes.merge(line.schemeId(), line.variancePence(), Math::addExact));
        long over = schemes.values().stream().mapToLong(v -> Math.max(0, v)).sum();
        String rule = "overspends of " + Pence.format(over) + " less underspends of "
                + Pence.format(over - unit.leftPence());
        Entry entry = Entry.of(nettings.getFirst(), rule)
                .within(unit.where().isEmpty() ? unit.label() : unit.where());
        working.row(entry, "", over, unit.leftPence());
    }

    private Key key(PositionLine line) {
        Level level = level(line);
        String scheme = line.schemeId();
        String name = switch (level) {
            case POOL -> "";
            case GROUP -> line.scheme().map(Scheme::group).orElse("no scheme");
            case SCHEME -> scheme.isEmpty() ? "no scheme" : scheme;
            case LINE -> (scheme + " " + line.source().map(Enum::name).orElse("")).strip();
        };
        List<Boolean> selected = selecting.isEmpty()
                ? List.of()
                : selecting.stream()
                        .map(step -> Scopes.selects(step.scope(), line))
                        .toList();
        return new Key(level, name, line.segment(), selected);
    }

    private Level level(PositionLine line) {
        for (RiskShareTerms.Step step : nettings) {
            if (step.rule() instanceof EarlyRule.Netting netting
                    && Scopes.selects(step.scope(), line)) {
                return netting.level();
            }
        }
        return Level.POOL;
    }

    private Unit unit(Key key, List<PositionLine> members, List<PositionLine> all) {
        long left =
                members.stream().mapToLong(PositionLine::variancePence).reduce(0, Math::addExact);
        List<String> there =
                stretches.isEmpty() ? partners : stretches.get(key.segment()).partners();
        boolean weighty = members.stream().anyMatch(line -> line.weight().duePence() != 0);
        List<PositionLine> weightLines = weighty || stretches.isEmpty()
                ? members
                : all.stream().filter(line -> sameButSegment(key, line)).toList();
        return new Unit(key.name(), where(key), members, there, weightLines, left);
    }

    private String where(Key key) {
        String stretch = stretches.isEmpty() ? "" : stretches.get(key.segment()).label();
        return key.name().isEmpty() || stretch.isEmpty()
                ? key.name() + stretch
                : key.name() + " " + stretch;
    }

    /** A stretch of the year without budgets of its own is weighed by the whole year's. */
    private boolean sameButSegment(Key key, PositionLine line) {
        Key other = key(line);
        return other.level() == key.level()
                && other.name().equals(key.name())
                && other.selected().equals(key.selected());
    }
}

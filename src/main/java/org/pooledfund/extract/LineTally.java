package org.pooledfund.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the lines of an extract by what they are, and says what unmapped codes look like. */
public final class LineTally {
    private final LikelySchemes likely;
    private final Map<Nature, ControlTotals> natures = new EnumMap<>(Nature.class);
    private final Map<Standing, ControlTotals> standings = new EnumMap<>(Standing.class);
    private final SortedMap<String, ControlTotals> schemes = new TreeMap<>();
    private final SortedMap<String, ControlTotals> unmapped = new TreeMap<>();

    /**
     * Begins, with what the profile says of codes.
     *
     * @param schemeNames the agreement's schemes: their names by their ids
     */
    public LineTally(CodeMap codes, Map<String, String> schemeNames) {
        this.likely = new LikelySchemes(codes, schemeNames);
    }

    /** Takes a line. */
    public void add(LedgerLine line) {
        ControlTotals one = ControlTotals.NONE.plus(line.amountPence());
        natures.merge(line.nature(), one, ControlTotals::plus);
        standings.merge(line.standing(), one, ControlTotals::plus);
        line.scheme().ifPresent(scheme -> schemes.merge(scheme, one, ControlTotals::plus));
        likely.add(line);
        if (line.standing() == Standing.UNMAPPED) {
            unmapped.merge(line.code(), one, ControlTotals::plus);
        }
    }

    /** By nature, in the order of {@link Nature}. */
    public Map<Nature, ControlTotals> natures() {
        return new EnumMap<>(natures);
    }

    /** By standing, in the order of {@link Standing}. */
    public Map<Standing, ControlTotals> standings() {
        return new EnumMap<>(standings);
    }

    /** By scheme, in the order of their ids. */
    public SortedMap<String, ControlTotals> schemes() {
        return new TreeMap<>(schemes);
    }

    /**
     * A code the profile does not know.
     *
     * @param likely the scheme it may belong to and why; empty if nothing speaks for one
     */
    public record UnmappedCode(String code, ControlTotals lines, Optional<LikelyScheme> likely) {}

    /** The codes the profile does not know, in their order. */
    public List<UnmappedCode> unmapped() {
        return unmapped.entrySet().stream()
                .map(entry -> new UnmappedCode(
                        entry.getKey(), entry.getValue(), likely.of(entry.getKey())))
                .toList();
    }
}

package org.pooledfund.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the lines of an extract by what they are, and says what unmapped codes look like. */
public final class LineTally {
    private static final int MOST_PARTIES = 20_000;
    private static final int LEAST_PREFIX = 3;

    private final CodeMap codes;
    private final Map<Nature, ControlTotals> natures = new EnumMap<>(Nature.class);
    private final Map<Standing, ControlTotals> standings = new EnumMap<>(Standing.class);
    private final SortedMap<String, ControlTotals> schemes = new TreeMap<>();
    private final SortedMap<String, ControlTotals> unmapped = new TreeMap<>();
    private final Map<String, Map<String, Long>> schemesOfParty = new HashMap<>();
    private final Map<String, Map<String, Long>> partiesOfUnmapped = new HashMap<>();

    /** Begins, with what the profile says of codes. */
    public LineTally(CodeMap codes) {
        this.codes = codes;
    }

    /** Takes a line. */
    public void add(LedgerLine line) {
        ControlTotals one = ControlTotals.NONE.plus(line.amountPence());
        natures.merge(line.nature(), one, ControlTotals::plus);
        standings.merge(line.standing(), one, ControlTotals::plus);
        line.scheme().ifPresent(scheme -> {
            schemes.merge(scheme, one, ControlTotals::plus);
            count(schemesOfParty, line.party(), scheme);
        });
        if (line.standing() == Standing.UNMAPPED) {
            unmapped.merge(line.code(), one, ControlTotals::plus);
            count(partiesOfUnmapped, line.code(), line.party());
        }
    }

    private static void count(Map<String, Map<String, Long>> counts, String key, String value) {
        if (!key.isBlank() && (counts.size() < MOST_PARTIES || counts.containsKey(key))) {
            counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(value, 1L, Long::sum);
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

    /** A guess, for a person to decide on. */
    public record LikelyScheme(String scheme, String because) {}

    /** The codes the profile does not know, in their order. */
    public List<UnmappedCode> unmapped() {
        return unmapped.entrySet().stream()
                .map(entry -> new UnmappedCode(
                        entry.getKey(),
                        entry.getValue(),
                        bySupplier(entry.getKey()).or(() -> byCode(entry.getKey()))))
                .toList();
    }

    /** More than half of the code's lines are of suppliers whose other lines are of one scheme. */
    private Optional<LikelyScheme> bySupplier(String code) {
        Map<String, Long> votes = new TreeMap<>();
        long lines = 0;
        for (Map.Entry<String, Long> party :
                partiesOfUnmapped.getOrDefault(code, Map.of()).entrySet()) {
            lines += party.getValue();
            Map<String, Long> theirs = schemesOfParty.getOrDefault(party.getKey(), Map.of());
            if (theirs.size() == 1) {
                votes.merge(theirs.keySet().iterator().next(), party.getValue(), Long::sum);
            }
        }
        long all = lines;
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() * 2 > all)
                .findFirst()
                .map(vote -> new LikelyScheme(
                        vote.getKey(),
                        "the suppliers of " + vote.getValue() + " of its " + all
                                + " lines are otherwise paid from it alone"));
    }

    /** The codes written out that begin most like it, if they are all of one scheme. */
    private Optional<LikelyScheme> byCode(String code) {
        int longest = 0;
        Map<String, String> schemesFound = new TreeMap<>();
        for (CodeMap.Entry entry : codes.entries()) {
            int common = common(code, entry.code().toString());
            if (!entry.code().isExact() || entry.scheme().isEmpty() || common < longest) {
                continue;
            }
            if (common > longest) {
                schemesFound.clear();
            }
            longest = common;
            schemesFound.putIfAbsent(entry.scheme().get(), entry.code().toString());
        }
        boolean near = longest >= LEAST_PREFIX && longest * 2 > code.length();
        return near && schemesFound.size() == 1
                ? schemesFound.entrySet().stream()
                        .findFirst()
                        .map(found -> new LikelyScheme(
                                found.getKey(), "the nearest code is " + found.getValue()))
                : Optional.empty();
    }

    private static int common(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }
}

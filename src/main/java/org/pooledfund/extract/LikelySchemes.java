package org.pooledfund.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which schemes unmapped codes seem to belong to: by their suppliers' other lines, by the nearest
 * code that is known, and by words of the schemes' names. It only ever suggests; nothing is posted
 * by it.
 */
public final class LikelySchemes {
    private static final int MOST_REMEMBERED = 20_000;
    private static final String SEVERAL = "";
    private static final int LEAST_PREFIX = 3;

    private final CodeMap codes;
    private final SchemeWords words;
    private final Map<String, String> schemeOfParty = new HashMap<>();
    private final Map<String, Map<String, Long>> partiesOfCode = new HashMap<>();
    private final Map<String, Map<String, Long>> wordsOfCode = new HashMap<>();
    private final Map<String, Long> linesOfCode = new HashMap<>();

    /**
     * Begins without a line.
     *
     * @param codes what is known of codes
     * @param schemeNames the names of the schemes by their ids; none, and no word is looked for
     */
    public LikelySchemes(CodeMap codes, Map<String, String> schemeNames) {
        this.codes = codes;
        this.words = new SchemeWords(schemeNames);
    }

    /** The likely schemes of the unmapped codes among lines; codes without one are left out. */
    public static SortedMap<String, LikelyScheme> of(
            Collection<LedgerLine> lines, CodeMap codes, Map<String, String> schemeNames) {
        LikelySchemes likely = new LikelySchemes(codes, schemeNames);
        lines.forEach(likely::add);
        SortedMap<String, LikelyScheme> found = new TreeMap<>();
        likely.linesOfCode
                .keySet()
                .forEach(code -> likely.of(code).ifPresent(scheme -> found.put(code, scheme)));
        return found;
    }

    /** Takes a line, mapped or not. */
    public void add(LedgerLine line) {
        if (line.scheme().isPresent()) {
            pays(line.scheme().get(), line.party());
        }
        if (line.standing() == Standing.UNMAPPED
                && (linesOfCode.size() < MOST_REMEMBERED || linesOfCode.containsKey(line.code()))) {
            linesOfCode.merge(line.code(), 1L, Long::sum);
            count(partiesOfCode, line.code(), line.party());
            words.in(line.code() + " " + line.narrative())
                    .forEach(word -> count(wordsOfCode, line.code(), word));
        }
    }

    private void pays(String scheme, String party) {
        String known = schemeOfParty.get(party);
        if (known == null) {
            if (!party.isBlank() && schemeOfParty.size() < MOST_REMEMBERED) {
                schemeOfParty.put(party, scheme);
            }
        } else if (!known.equals(scheme) && !known.equals(SEVERAL)) {
            schemeOfParty.put(party, SEVERAL);
        }
    }

    private static void count(Map<String, Map<String, Long>> counts, String key, String value) {
        if (!key.isBlank() && (counts.size() < MOST_REMEMBERED || counts.containsKey(key))) {
            counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(value, 1L, Long::sum);
        }
    }

    /** The scheme most speaks for; what speaks for another is told with it. */
    public Optional<LikelyScheme> of(String code) {
        List<LikelyScheme> evidence = new ArrayList<>();
        bySupplier(code).ifPresent(evidence::add);
        byCode(code).ifPresent(evidence::add);
        byWords(code).ifPresent(evidence::add);
        return evidence.stream()
                .map(LikelyScheme::scheme)
                .distinct()
                .reduce((a, b) -> weight(evidence, b) > weight(evidence, a) ? b : a)
                .map(scheme -> new LikelyScheme(scheme, reasons(evidence, scheme)));
    }

    private static long weight(List<LikelyScheme> evidence, String scheme) {
        return evidence.stream().filter(e -> e.scheme().equals(scheme)).count();
    }

    private static String reasons(List<LikelyScheme> evidence, String scheme) {
        String own = evidence.stream()
                .filter(e -> e.scheme().equals(scheme))
                .map(LikelyScheme::because)
                .collect(Collectors.joining("; "));
        String others = evidence.stream()
                .filter(e -> !e.scheme().equals(scheme))
                .map(e -> "; but for " + e.scheme() + ": " + e.because())
                .collect(Collectors.joining());
        return own + others;
    }

    /** More than half of the code's lines are of suppliers whose other lines are of one scheme. */
    private Optional<LikelyScheme> bySupplier(String code) {
        Map<String, Long> votes = new TreeMap<>();
        partiesOfCode.getOrDefault(code, Map.of()).forEach((party, lines) -> {
            String only = schemeOfParty.getOrDefault(party, SEVERAL);
            if (!only.equals(SEVERAL)) {
                votes.merge(only, lines, Long::sum);
            }
        });
        long all = lines(code);
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() * 2 > all)
                .findFirst()
                .map(vote -> new LikelyScheme(
                        vote.getKey(),
                        "the suppliers of " + vote.getValue() + " of its " + all
                                + " lines are otherwise paid from it alone"));
    }

    private long lines(String code) {
        return linesOfCode.getOrDefault(code, 0L);
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

    /** Words of one scheme's name stand in more than half of the code's lines, or in the code. */
    private Optional<LikelyScheme> byWords(String code) {
        long all = lines(code);
        Map<String, TreeSet<String>> found = new TreeMap<>();
        wordsOfCode.getOrDefault(code, Map.of()).forEach((word, lines) -> {
            if (lines * 2 > all) {
                found.computeIfAbsent(words.scheme(word), k -> new TreeSet<>()).add(word);
            }
        });
        return found.size() == 1
                ? found.entrySet().stream()
                        .findFirst()
                        .map(entry -> new LikelyScheme(
                                entry.getKey(),
                                "its lines speak of '" + String.join("', '", entry.getValue())
                                        + "', as the scheme's name does"))
                : Optional.empty();
    }
}

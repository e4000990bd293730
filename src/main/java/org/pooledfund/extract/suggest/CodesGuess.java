package org.pooledfund.extract.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pooledfund.extract.Column;
import org.pooledfund.extract.SchemeWords;
import org.pooledfund.extract.suggest.Draft.DraftCode;

/** The codes of a table, for a person to map: none is mapped here. */
final class CodesGuess {
    /** Beyond these a pattern such as 94* serves better than a list. */
    static final int MOST = 200;

    private final Table table;
    private final Map<Column, Roles.Role> roles;
    private final AmountGuess amounts;
    private final SchemeWords words;

    CodesGuess(Table table, Map<Column, Roles.Role> roles, AmountGuess amounts, SchemeWords words) {
        this.table = table;
        this.roles = roles;
        this.amounts = amounts;
        this.words = words;
    }

    private static final class Tally {
        private long lines;
        private long pence;
        private final Map<String, Long> words = new HashMap<>();
    }

    /** The most pounds first, whatever their sign. */
    List<DraftCode> codes() {
        Roles.Role role = roles.get(Column.CODE);
        if (role == null) {
            return List.of();
        }
        Map<String, Tally> tallies = new HashMap<>();
        for (List<String> row : table.data()) {
            String code = Table.cell(row, role.place());
            if (!code.isEmpty()) {
                Tally tally = tallies.computeIfAbsent(code, c -> new Tally());
                tally.lines++;
                tally.pence += amounts.pence(row);
                words.in(String.join(" ", row))
                        .forEach(word -> tally.words.merge(word, 1L, Long::sum));
            }
        }
        List<DraftCode> codes = new ArrayList<>();
        tallies.forEach((code, tally) ->
                codes.add(new DraftCode(code, tally.lines, tally.pence, perhaps(tally))));
        codes.sort(Comparator.comparingLong((DraftCode code) -> -Math.abs(code.pence()))
                .thenComparing(DraftCode::code));
        return codes;
    }

    private Optional<String> perhaps(Tally tally) {
        Map<String, List<String>> schemes = tally.words.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > tally.lines)
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.groupingBy(words::scheme));
        return schemes.size() == 1
                ? schemes.entrySet().stream()
                        .findFirst()
                        .map(entry -> entry.getKey() + ", whose name has '"
                                + String.join("', '", entry.getValue()) + "' too")
                : Optional.empty();
    }
}

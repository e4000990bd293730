package org.pooledfund.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is meant by a name or a code, and when: partners, and the bodies before them, by id, name of
 * a predecessor, ODS or ONS code. Several old codes may mean one partner.
 */
public final class Register {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<Entry> entries;

    private Register(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * A name or code of a partner.
     *
     * @param partner its id
     * @param percent what part of what is meant is the partner's: 100, or less of a body that was
     *     divided
     */
    public record Entry(String name, String partner, Validity validity, BigDecimal percent) {
        Entry(String name, String partner, Validity validity) {
            this(name, partner, validity, WHOLE);
        }
    }

    /** The names and codes of all partners, ids of partners first. */
    public static Register of(List<Organisation> partners) {
        List<Entry> entries = new ArrayList<>();
        partners.forEach(
                partner -> entries.add(new Entry(partner.id(), partner.id(), Validity.ALWAYS)));
        partners.forEach(partner -> others(partner).forEach(entries::add));
        return new Register(List.copyOf(entries));
    }

    private static Stream<Entry> others(Organisation partner) {
        History history = partner.history();
        Stream<Entry> own = Stream.concat(
                Stream.concat(partner.odsCode().stream(), partner.onsCode().stream())
                        .map(code -> new Entry(code, partner.id(), Validity.ALWAYS)),
                history.codes().stream()
                        .map(code -> new Entry(code.code(), partner.id(), code.validity())));
        return Stream.concat(
                own,
                history.predecessors().stream()
                        .flatMap(before -> Stream.concat(
                                        Stream.of(before.id(), before.name()).distinct(),
                                        before.codes().stream().map(OrganisationCode::code))
                                .map(name -> new Entry(
                                        name,
                                        partner.id(),
                                        before.validity(),
                                        before.dividedPercent().orElse(WHOLE)))));
    }

    /** All names and codes, in agreement order. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entries of a name, whenever they hold. */
    public List<Entry> named(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).toList();
    }

    /** The partners a name means on any of some days, each once; usually one or none. */
    public List<String> partners(String name, LocalDate first, LocalDate last) {
        return named(name).stream()
                .filter(entry -> entry.validity().overlaps(first, last))
                .map(Entry::partner)
                .distinct()
                .toList();
    }

    /**
     * To whom figures under a name on any of some days belong: one partner, or several among which
     * a body was divided; empty if it means nobody, or could mean more than one.
     */
    public Optional<Division> division(String name, LocalDate first, LocalDate last) {
        Map<String, BigDecimal> percents = new LinkedHashMap<>();
        named(name).stream()
                .filter(entry -> entry.validity().overlaps(first, last))
                .forEach(entry -> percents.putIfAbsent(entry.partner(), entry.percent()));
        return Division.isWhole(percents) ? Optional.of(new Division(percents)) : Optional.empty();
    }

    /**
     * To whom figures under an id, or the id of a predecessor, belong, whatever the time; of
     * several meanings the first.
     */
    public Optional<Division> heirs(String id) {
        return division(id, LocalDate.MIN, LocalDate.MAX)
                .or(() -> named(id).stream()
                        .findFirst()
                        .map(entry -> new Division(Map.of(entry.partner(), WHOLE))));
    }
}

package org.pooledfund.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is meant by a name or a code, and when: partners, and the bodies before them, by id, name of
 * a predecessor, ODS or ONS code. Several old codes may mean one partner.
 */
public final class Register {
    private final List<Entry> entries;

    private Register(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * A name or code of a partner.
     *
     * @param partner its id
     */
    public record Entry(String name, String partner, Validity validity) {}

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
                                .map(name -> new Entry(name, partner.id(), before.validity()))));
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

    /** The partner an id, or the id of a predecessor, stands for, whatever the time. */
    public Optional<String> successor(String id) {
        return named(id).stream().map(Entry::partner).findFirst();
    }
}

package org.pooledfund.fund.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.History;
import org.pooledfund.fund.Membership;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.Predecessor;
import org.pooledfund.fund.Register;
import org.pooledfund.problem.Problem;

/** Reads the partners of an agreement. */
final class PartnersDocument {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Section root;
    private final Known known;
    private final HistoryDocument histories;

    PartnersDocument(Section root, Known known) {
        this.root = root;
        this.known = known;
        this.histories = new HistoryDocument(known);
    }

    List<Organisation> partners() {
        List<Organisation> partners =
                root.needParts("partners", "the partners in agreement order").stream()
                        .map(this::partner)
                        .toList();
        checkNames(partners);
        return partners;
    }

    private Organisation partner(Section section) {
        String id = section.text("id", "a short id such as borset-icb");
        Known.once(section, id, known.partners());
        String name = section.text("name", "the partner's full name");
        return new Organisation(
                id,
                name,
                section.optionalText("short").orElse(name),
                section.need("kind", "what kind of body it is")
                        .flatMap(kind -> kind.choice(Organisation.Kind.class))
                        .orElse(Organisation.Kind.UNITARY_COUNCIL),
                section.optionalText("ods"),
                section.optionalText("ons"),
                membership(section),
                new History(histories.codes(section), histories.predecessors(section, id)));
    }

    private Membership membership(Section section) {
        Membership.Role role = Known.choice(section, "role", Membership.Role.PARTNER);
        Optional<LocalDate> joined = section.field("joined").flatMap(Field::day);
        Optional<LocalDate> left = section.field("left").flatMap(Field::day);
        checkTime(section, joined, left);
        return new Membership(role, joined, left, Known.yes(section, "consented"));
    }

    /** A body that is a partner on no day of the year would share all of it. */
    private void checkTime(Section section, Optional<LocalDate> joined, Optional<LocalDate> left) {
        LocalDate from = joined.orElse(known.year().firstDay());
        LocalDate to = left.orElse(known.year().lastDay());
        boolean isThere = !from.isAfter(to)
                && !from.isAfter(known.year().lastDay())
                && !to.isBefore(known.year().firstDay());
        if (!isThere) {
            section.wrong(
                    left.isPresent() ? "left" : "joined",
                    Problem.FIELD_NEEDS,
                    "it is a partner on no day of " + known.year().label(),
                    "Mend the day, or take the partner out of this year's agreement.");
        }
    }

    /**
     * On one day a name or code means one partner, or the partners among which the agreement
     * divides a body by percentages.
     */
    private void checkNames(List<Organisation> partners) {
        Register register = Register.of(partners);
        List<Register.Entry> entries = register.entries();
        for (int i = 0; i < entries.size(); i++) {
            for (Register.Entry before : entries.subList(0, i)) {
                Register.Entry entry = entries.get(i);
                boolean clash = entry.name().equals(before.name())
                        && !entry.name().isEmpty()
                        && !entry.partner().equals(before.partner())
                        && entry.validity().overlaps(before.validity())
                        && !isDivided(register, entry, before);
                if (clash) {
                    root.wrong(
                            "partners",
                            Problem.FIELD_NEEDS,
                            "'" + entry.name() + "' means both " + before.partner() + " and "
                                    + entry.partner(),
                            "Say from and to when it means which. If the body was divided, give each"
                                    + " of its successors the same from and to and a 'share' of it,"
                                    + " such as 60%, 100% in all; or keep it as a partner that left.");
                }
            }
        }
        checkShares(partners, register);
    }

    private static boolean isDivided(Register register, Register.Entry one, Register.Entry other) {
        return one.validity().equals(other.validity())
                && one.percent().compareTo(WHOLE) < 0
                && other.percent().compareTo(WHOLE) < 0
                && register.division(one.name(), LocalDate.MIN, LocalDate.MAX).isPresent();
    }

    /** A part of a body without the other parts would lose money. */
    private void checkShares(List<Organisation> partners, Register register) {
        for (Organisation partner : partners) {
            for (Predecessor before : partner.history().predecessors()) {
                if (before.dividedPercent().isPresent()
                        && register.division(before.id(), LocalDate.MIN, LocalDate.MAX)
                                .isEmpty()) {
                    root.wrong(
                            "partners",
                            Problem.FIELD_NEEDS,
                            "the shares of '" + before.id() + "' are not 100% in all",
                            "Give each partner that has a part of it its share, such as 60%.");
                }
            }
        }
    }
}

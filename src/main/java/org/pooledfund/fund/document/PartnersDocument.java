package org.pooledfund.fund.document;

import java.util.List;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.History;
import org.pooledfund.fund.Membership;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.Register;
import org.pooledfund.problem.Problem;

/** Reads the partners of an agreement. */
final class PartnersDocument {
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

    private static Membership membership(Section section) {
        return new Membership(
                Known.choice(section, "role", Membership.Role.PARTNER),
                section.field("joined").flatMap(Field::day),
                section.field("left").flatMap(Field::day),
                Known.yes(section, "consented"));
    }

    /**
     * On one day a name or code means one partner. A body divided among several has no one
     * successor: it is a partner that left.
     */
    private void checkNames(List<Organisation> partners) {
        List<Register.Entry> entries = Register.of(partners).entries();
        for (int i = 0; i < entries.size(); i++) {
            for (Register.Entry before : entries.subList(0, i)) {
                Register.Entry entry = entries.get(i);
                boolean clash = entry.name().equals(before.name())
                        && !entry.name().isEmpty()
                        && !entry.partner().equals(before.partner())
                        && entry.validity().overlaps(before.validity());
                if (clash) {
                    root.wrong(
                            "partners",
                            Problem.FIELD_NEEDS,
                            "'" + entry.name() + "' means both " + before.partner() + " and "
                                    + entry.partner(),
                            "Say from and to when it means which. A body that several replace is a"
                                    + " partner that left.");
                }
            }
        }
    }
}

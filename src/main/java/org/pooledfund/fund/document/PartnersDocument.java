package org.pooledfund.fund.document;

import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.Membership;
import org.pooledfund.fund.Organisation;

/** Reads the partners of an agreement. */
final class PartnersDocument {
    private final Known known;

    PartnersDocument(Known known) {
        this.known = known;
    }

    Organisation partner(Section section) {
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
                membership(section));
    }

    private static Membership membership(Section section) {
        return new Membership(
                Known.choice(section, "role", Membership.Role.PARTNER),
                section.field("joined").flatMap(Field::day),
                section.field("left").flatMap(Field::day),
                section.values("predecessors").stream().map(Field::text).toList(),
                Known.yes(section, "consented"));
    }
}

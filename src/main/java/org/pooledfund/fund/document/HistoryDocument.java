package org.pooledfund.fund.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.document.Words;
import org.pooledfund.fund.OrganisationCode;
import org.pooledfund.fund.Predecessor;
import org.pooledfund.fund.Validity;
import org.pooledfund.problem.Problem;

/** Reads the codes a partner had, and the bodies whose place it has taken. */
final class HistoryDocument {
    private final Known known;

    HistoryDocument(Known known) {
        this.known = known;
    }

    /** Codes that hold for a time only: {@code codes}. */
    List<OrganisationCode> codes(Section section) {
        List<OrganisationCode> codes = new ArrayList<>();
        for (Section part : section.parts("codes")) {
            List<OrganisationCode> given = codes(part, validity(part));
            if (given.isEmpty()) {
                part.wrong(
                        "ods",
                        Problem.FIELD_NEEDS,
                        "the entry has no code",
                        "Give ods, ons or both, with from and to.");
            }
            codes.addAll(given);
        }
        return codes;
    }

    /** The bodies before a partner; they may be named wherever the partner may. */
    List<Predecessor> predecessors(Section section, String successor) {
        List<Predecessor> predecessors = new ArrayList<>();
        for (Section part : section.parts("predecessors")) {
            String id = part.text("id", "a short id such as west-ccg");
            Validity validity = validity(part);
            Optional<BigDecimal> share = part.field("share").flatMap(Percents::read);
            predecessors.add(new Predecessor(
                    id,
                    part.optionalText("name").orElse(id),
                    codes(part, validity),
                    validity,
                    share));
            known.succeeds(id, successor, share);
        }
        return predecessors;
    }

    private static List<OrganisationCode> codes(Section part, Validity validity) {
        List<OrganisationCode> codes = new ArrayList<>();
        for (OrganisationCode.Kind kind : OrganisationCode.Kind.values()) {
            part.optionalText(Words.of(kind))
                    .ifPresent(code -> codes.add(new OrganisationCode(kind, code, validity)));
        }
        return codes;
    }

    private static Validity validity(Section part) {
        Optional<Field> to = part.field("to");
        Validity validity =
                new Validity(part.field("from").flatMap(Field::day), to.flatMap(Field::day));
        if (validity.isEmpty()) {
            to.ifPresent(field -> field.wrong(
                    Problem.FIELD_NEEDS,
                    "it ends before it begins",
                    "Give a day from " + part.field("from").map(Field::text).orElse("") + " on."));
            return Validity.ALWAYS;
        }
        return validity;
    }
}

package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.OrganisationCode;
import org.pooledfund.fund.Predecessor;

/**
 * Which ids of a programme's agreements are one body: one agreement may still name a body whose
 * place another agreement says a second one has taken, by its id or its ODS code. A body that
 * several have taken the place of stays by itself.
 */
final class ProgrammeBodies {
    private final Map<String, String> byOds = new LinkedHashMap<>();
    private final Map<String, Set<String>> successors = new LinkedHashMap<>();

    ProgrammeBodies(List<Agreement> agreements) {
        agreements.forEach(agreement -> agreement.partners().forEach(this::ods));
        for (Agreement agreement : agreements) {
            for (Organisation partner : agreement.partners()) {
                partner.history().predecessors().forEach(before -> succeeds(partner, before));
            }
        }
    }

    private void ods(Organisation partner) {
        partner.odsCode().ifPresent(code -> byOds.putIfAbsent(code, partner.id()));
    }

    private void succeeds(Organisation partner, Predecessor before) {
        Set<String> names = new LinkedHashSet<>(List.of(before.id()));
        before.codes().stream()
                .filter(code -> code.kind() == OrganisationCode.Kind.ODS)
                .map(OrganisationCode::code)
                .filter(byOds::containsKey)
                .forEach(code -> names.add(byOds.getOrDefault(code, "")));
        names.remove(partner.id());
        names.forEach(
                name -> successors.computeIfAbsent(name, id -> new TreeSet<>()).add(partner.id()));
    }

    /** The body an id stands for: the last of the chain. */
    String of(String id) {
        String body = id;
        Set<String> seen = new LinkedHashSet<>(Set.of(id));
        while (successors.getOrDefault(body, Set.of()).size() == 1) {
            body = successors.getOrDefault(body, Set.of()).iterator().next();
            if (!seen.add(body)) {
                return id;
            }
        }
        return body;
    }

    /** What a roll-up of these ids must say: which were joined, and which could not be. */
    List<String> notes(Set<String> ids) {
        Map<String, List<String>> joined = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        for (String id : ids) {
            Set<String> next = successors.getOrDefault(id, Set.of());
            if (!of(id).equals(id)) {
                joined.computeIfAbsent(of(id), body -> new ArrayList<>()).add(id);
            } else if (next.size() > 1) {
                notes.add(id + " was divided among " + String.join(" and ", next)
                        + ": it stands by itself.");
            }
        }
        joined.forEach((body, before) -> notes.add(body + " is shown with "
                + String.join(" and ", before) + ", whose place it has taken."));
        return notes;
    }
}

package org.pooledfund.fund.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.AreaOfSpend;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Problem;

/** Reads what a fund pays for. */
final class SchemesDocument {
    private static final int MONTHS = 12;

    private final Known known;
    private boolean everyAmountRead = true;

    SchemesDocument(Known known) {
        this.known = known;
    }

    /** Whether what was read can be added up. */
    boolean everyAmountRead() {
        return everyAmountRead;
    }

    Scheme scheme(Section section) {
        String id = section.text("id", "a short id such as S01");
        Known.once(section, id, known.schemes());
        String name = section.text("name", "the scheme's name");
        String lead = known.partner(section, "lead", "the id of the partner that commissions it");
        var source = ContributionsDocument.source(section);
        AreaOfSpend area = section.need("area", "what it is spent on")
                .flatMap(field -> field.choice(AreaOfSpend.class))
                .orElse(AreaOfSpend.OTHER);
        Optional<Long> budget =
                section.need("budget", "pounds for the whole year").flatMap(Field::pence);
        everyAmountRead &= budget.isPresent();
        return new Scheme(
                id, name, lead, source, area, budget.orElse(0L), terms(section, id, budget));
    }

    private SchemeTerms terms(Section section, String id, Optional<Long> budget) {
        SchemeTerms plain = SchemeTerms.PLAIN;
        String group = section.optionalText("group").orElse("");
        known.groups().add(group.isEmpty() ? id : group);
        return new SchemeTerms(
                Known.choice(section, "mode", plain.mode()),
                Known.choice(section, "cost", plain.cost()),
                Known.yes(section, "ring-fenced"),
                group,
                Known.choice(section, "judgement", plain.judgement()),
                section.optionalText("function").orElse(""),
                fundedBy(section, budget.orElse(0L)),
                profile(section));
    }

    private Map<String, Long> fundedBy(Section section, long budget) {
        Map<String, Long> funded = new LinkedHashMap<>();
        section.part("funded-by").ifPresent(part -> {
            for (String name : part.names()) {
                Optional<Long> pence = part.field(name).flatMap(Field::notNegativePence);
                known.division(part, name)
                        .ifPresent(division -> pence.ifPresent(put -> division.pence(put)
                                .forEach((partner, own) ->
                                        funded.merge(partner, own, Math::addExact))));
            }
            long sum = funded.values().stream().reduce(0L, Math::addExact);
            if (everyAmountRead && sum != budget) {
                section.wrong(
                        "funded-by",
                        Problem.SOURCES_NOT_USES,
                        Pence.format(sum),
                        Pence.format(budget),
                        Pence.format(sum - budget));
            }
        });
        return funded;
    }

    private static List<Integer> profile(Section section) {
        List<Field> values = section.values("profile");
        List<Integer> profile = values.stream()
                .map(field -> field.whole(0, 1_000_000))
                .flatMap(Optional::stream)
                .toList();
        boolean whole = profile.size() == MONTHS && profile.stream().anyMatch(part -> part > 0);
        if (!values.isEmpty() && profile.size() == values.size() && !whole) {
            section.wrong(
                    "profile",
                    Problem.NOT_A_VARIATION,
                    "a profile has twelve parts, April first, not all of them zero",
                    "Write them like [8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9].");
        }
        return whole ? profile : List.of();
    }
}

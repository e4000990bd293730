package org.pooledfund.fund.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.document.Words;
import org.pooledfund.fund.Arrangement;
import org.pooledfund.fund.Arrangement.Approval;
import org.pooledfund.fund.Arrangement.Clause;
import org.pooledfund.fund.Arrangement.DelegatedLimit;
import org.pooledfund.fund.Arrangement.DisputeStep;
import org.pooledfund.fund.Arrangement.Report;
import org.pooledfund.fund.Arrangement.Specified;
import org.pooledfund.fund.Arrangement.Term;
import org.pooledfund.fund.SchemeTerms.Virement;

/** Reads what an agreement says besides money in and out; all of it may be left out. */
final class ArrangementDocument {
    private static final int MOST_DAYS = 999;

    private final Section root;
    private final Known known;

    ArrangementDocument(Section root, Known known) {
        this.root = root;
        this.known = known;
    }

    Arrangement arrangement(Optional<Section> fund) {
        Arrangement plain = Arrangement.PLAIN;
        Optional<Section> part = root.part("arrangement");
        return new Arrangement(
                fund.flatMap(section -> section.optionalText("programme")).orElse(""),
                fund.flatMap(section -> section.optionalText("area")).orElse(""),
                fund.flatMap(section -> section.field("version"))
                        .flatMap(field -> field.whole(1, 999))
                        .orElse(1),
                choice(part, "jurisdiction", plain.jurisdiction()),
                choice(part, "cash", plain.cashMode()),
                part.map(ArrangementDocument::term).orElse(plain.term()),
                choice(part, "client-income", plain.clientIncome()),
                choice(part, "prior-year", plain.priorYear()),
                root.parts("delegated-limits").stream()
                        .map(ArrangementDocument::limit)
                        .toList(),
                root.parts("virements").stream().map(this::virement).toList(),
                clauses("carry-forward"),
                clauses("exit"),
                disputes(),
                root.parts("approvals").stream()
                        .map(section -> new Approval(
                                section.text("by", "who has approved it"),
                                day(section, "on", "the day it was approved")))
                        .toList(),
                root.parts("reports").stream().map(ArrangementDocument::report).toList(),
                specifies());
    }

    private static Report report(Section section) {
        return new Report(
                section.need("of", "q1 to q4, or annual-return")
                        .flatMap(field -> field.choice(Report.Kind.class))
                        .orElse(Report.Kind.Q1),
                day(section, "on", "the day it was made"));
    }

    private Map<Specified, String> specifies() {
        Map<Specified, String> clauses = new EnumMap<>(Specified.class);
        root.part("specifies").ifPresent(part -> {
            for (Specified item : Specified.values()) {
                part.optionalText(Words.of(item)).ifPresent(clause -> clauses.put(item, clause));
            }
        });
        return clauses;
    }

    private static <E extends Enum<E>> E choice(Optional<Section> part, String name, E plain) {
        return part.map(section -> Known.choice(section, name, plain)).orElse(plain);
    }

    private static Term term(Section section) {
        return new Term(
                section.field("from").flatMap(Field::day),
                section.field("to").flatMap(Field::day),
                section.field("signed").flatMap(Field::day));
    }

    private static DelegatedLimit limit(Section section) {
        return new DelegatedLimit(
                section.text("role", "who may decide"),
                Known.pence(section, "per-item", "pounds it may move at once"),
                Known.pence(section, "in-year", "pounds it may move in the year"),
                section.optionalText("clause").orElse(""));
    }

    private Virement virement(Section section) {
        return new Virement(
                scheme(section, "from"),
                scheme(section, "to"),
                Known.pence(section, "amount", "pounds that were moved"),
                day(section, "on", "the day it was agreed"),
                section.text("agreed-by", "the role that agreed it"),
                Known.choice(section, "use", Virement.Use.NOT_SAID));
    }

    private String scheme(Section section, String name) {
        return section.need(name, "the id of a scheme")
                .flatMap(field -> field.oneOf(known.schemes()))
                .orElse("");
    }

    private List<DisputeStep> disputes() {
        List<DisputeStep> steps = new ArrayList<>();
        for (Section section : root.parts("disputes")) {
            steps.add(new DisputeStep(
                    steps.size() + 1,
                    section.text("by", "who tries to resolve it, such as chief executives"),
                    section.field("within-days")
                            .flatMap(field -> field.whole(1, MOST_DAYS))
                            .orElse(0),
                    TermsDocument.clause(section)));
        }
        return steps;
    }

    private List<Clause> clauses(String name) {
        return root.parts(name).stream()
                .map(section -> new Clause(
                        section.text("term", "the term in a sentence"),
                        TermsDocument.clause(section)))
                .toList();
    }

    private static LocalDate day(Section section, String name, String what) {
        return section.need(name, what).flatMap(Field::day).orElse(LocalDate.EPOCH);
    }
}

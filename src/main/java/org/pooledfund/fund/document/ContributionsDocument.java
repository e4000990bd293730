package org.pooledfund.fund.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.Contribution.Instalment;
import org.pooledfund.fund.Contribution.Variation;
import org.pooledfund.fund.Division;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Problem;

/** Reads who puts in what, when, and how it changed. */
final class ContributionsDocument {
    private final Known known;
    private boolean everyAmountRead = true;

    ContributionsDocument(Known known) {
        this.known = known;
    }

    /** Whether what was read can be added up. */
    boolean everyAmountRead() {
        return everyAmountRead;
    }

    /** A contribution; that of a body that was divided is one of each partner that has a part. */
    List<Contribution> contributions(Section section) {
        Division partners = known.division(section, "partner", "the id of a partner");
        FundingSource source = source(section);
        Optional<Long> amount = section.need("amount", "pounds for the whole year")
                .flatMap(Field::notNegativePence);
        everyAmountRead &= amount.isPresent();
        Contribution whole = new Contribution(
                "", source, amount.orElse(0L), variations(section), instalments(section));
        checkInstalments(section, whole);
        boolean divided = partners.percentByPartner().size() > 1;
        if (divided && !(whole.variations().isEmpty() && whole.instalments().isEmpty())) {
            section.wrong(
                    "partner",
                    Problem.FIELD_NEEDS,
                    "the contribution of a body that was divided has variations or instalments",
                    "Say those of each of " + partners.percentByPartner().keySet()
                            + " by themselves: how they are divided is for the partners.");
        }
        List<Contribution> contributions = new ArrayList<>();
        partners.pence(whole.amountPence())
                .forEach((partner, pence) -> contributions.add(new Contribution(
                        partner, source, pence, whole.variations(), whole.instalments())));
        return contributions;
    }

    static FundingSource source(Section section) {
        return section.need("source", "the funding source")
                .flatMap(field -> field.choice(FundingSource.class))
                .orElse(FundingSource.NHS_MINIMUM);
    }

    private List<Variation> variations(Section section) {
        List<Variation> variations = new ArrayList<>();
        LocalDate before = known.year().firstDay();
        for (Section part : section.parts("variations")) {
            Optional<LocalDate> from =
                    part.need("from", "the first day of a month").flatMap(Field::day);
            long amount = Known.pence(part, "amount", "pounds for a whole year at the new rate");
            String clause = part.optionalText("clause").orElse("");
            if (from.isEmpty()) {
                everyAmountRead = false;
            } else if (isNext(part, before, from.get())) {
                variations.add(new Variation(from.get(), amount, clause));
                before = from.get();
            }
        }
        return variations;
    }

    private boolean isNext(Section part, LocalDate before, LocalDate from) {
        boolean next =
                from.isAfter(before) && known.year().contains(from) && from.getDayOfMonth() == 1;
        if (!next) {
            everyAmountRead = false;
            part.wrong(
                    "from",
                    Problem.NOT_A_VARIATION,
                    from + " is not the first day of a month after " + before + " in "
                            + known.year().label(),
                    "List variations in the order of their days, each from a month's first day.");
        }
        return next;
    }

    private static List<Instalment> instalments(Section section) {
        List<Instalment> instalments = new ArrayList<>();
        for (Section part : section.parts("instalments")) {
            Optional<LocalDate> due = part.need("due", "the day it is due").flatMap(Field::day);
            long amount = Known.pence(part, "amount", "pounds due that day");
            due.ifPresent(day -> instalments.add(new Instalment(day, amount)));
        }
        return instalments;
    }

    private void checkInstalments(Section section, Contribution contribution) {
        long paid = contribution.instalments().stream()
                .mapToLong(Instalment::amountPence)
                .reduce(0, Math::addExact);
        long due = contribution.duePence(known.year());
        if (!contribution.instalments().isEmpty() && everyAmountRead && paid != due) {
            section.wrong(
                    "instalments",
                    Problem.NOT_A_VARIATION,
                    "the instalments add up to " + Pence.format(paid) + " but " + Pence.format(due)
                            + " is due",
                    "Mend one of them.");
        }
    }
}

package org.pooledfund.fund.wording;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Contribution;
import org.pooledfund.money.Pence;

/** Who puts in what, when, and how it was varied. */
final class ContributionWords {
    private final Agreement agreement;
    private final Names names;

    ContributionWords(Agreement agreement, Names names) {
        this.agreement = agreement;
        this.names = names;
    }

    List<String> sentences() {
        return agreement.contributions().stream().map(this::contribution).toList();
    }

    private String contribution(Contribution contribution) {
        List<String> parts = new ArrayList<>();
        parts.add(names.of(contribution.partner()) + " puts in "
                + Pence.format(contribution.duePence(agreement.year())) + " ("
                + contribution.source().label() + ")");
        if (!contribution.variations().isEmpty()) {
            parts.add("it was first agreed as " + Pence.format(contribution.amountPence()));
        }
        contribution
                .variations()
                .forEach(change -> parts.add("from " + Names.day(change.from())
                        + " the rate is " + Pence.format(change.amountPence()) + " a year"
                        + (change.clause().isEmpty() ? "" : " (clause " + change.clause() + ")")));
        if (!contribution.instalments().isEmpty()) {
            parts.add("it is paid "
                    + Names.list(contribution.instalments().stream()
                            .map(one ->
                                    Pence.format(one.amountPence()) + " on " + Names.day(one.due()))
                            .toList()));
        }
        return String.join("; ", parts) + ".";
    }
}

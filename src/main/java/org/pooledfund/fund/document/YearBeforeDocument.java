package org.pooledfund.fund.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.YearBefore;
import org.pooledfund.fund.YearBefore.Balance;
import org.pooledfund.fund.YearBefore.Line;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Problem;

/** Reads the account of the year before; docs/PACK.md describes every field. */
public final class YearBeforeDocument {
    private final Agreement agreement;
    private final Section root;

    private YearBeforeDocument(Agreement agreement, Section root) {
        this.agreement = agreement;
        this.root = root;
    }

    /**
     * Reads an account. Its balances must be what its income and spending leave, to the penny.
     *
     * @param file its name, for messages
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static YearBefore read(String file, String text, Agreement agreement) {
        return new YearBeforeDocument(agreement, Document.parse(file, text)).account();
    }

    private YearBefore account() {
        root.need("year-before", "1, the version of this format").ifPresent(v -> v.whole(1, 1));
        FinancialYear before = new FinancialYear(agreement.year().startYear() - 1);
        root.need("year", "such as " + before.label())
                .flatMap(Field::year)
                .filter(year -> !year.equals(before))
                .ifPresent(year -> root.wrong(
                        "year",
                        Problem.FIELD_NEEDS,
                        year.label() + " is not the year before "
                                + agreement.year().label(),
                        "Give the account of " + before.label() + "."));
        YearBefore account = new YearBefore(
                before,
                Known.yes(root, "audited"),
                pence("opening-balance"),
                lines("received", "partner", agreement.partnerIds()),
                lines(
                        "spent",
                        "scheme",
                        agreement.schemes().stream().map(Scheme::id).toList()),
                pence("returned"),
                root.needParts("balances", "what of it came forward, by purpose").stream()
                        .map(this::balance)
                        .toList());
        root.finish();
        checkCasts(account);
        root.stop();
        return account;
    }

    private void checkCasts(YearBefore account) {
        long left = account.closingPence();
        long forward = account.broughtForwardPence();
        if (left != forward) {
            root.wrong(
                    "balances",
                    Problem.FIELD_NEEDS,
                    "the balances add up to " + Pence.format(forward) + ", but the year leaves "
                            + Pence.format(left) + ": they differ by "
                            + Pence.format(forward - left),
                    "Opening balance, plus received, less spent, less returned is what comes"
                            + " forward; mend one of them.");
        }
    }

    private long pence(String name) {
        return root.field(name).flatMap(Field::pence).orElse(0L);
    }

    /** Each names one of this year's, or writes down the name of one that is gone. */
    private List<Line> lines(String name, String of, List<String> ids) {
        Set<String> seen = new HashSet<>();
        return root.needParts(name, "amounts by " + of).stream()
                .map(part -> line(part, of, ids, seen))
                .toList();
    }

    private static Line line(Section part, String of, List<String> ids, Set<String> seen) {
        Optional<String> id = part.field(of).flatMap(field -> field.oneOf(ids));
        String gone = part.optionalText("name").orElse("");
        if (part.field(of).isPresent() != gone.isEmpty()) {
            part.wrong(
                    of,
                    Problem.FIELD_NEEDS,
                    "here should be either a " + of + " of this year's agreement or a name",
                    "Write '" + of + "', or 'name' for one that is not in it any more.");
        }
        String who = id.orElse(gone);
        if (!who.isEmpty() && !seen.add(who)) {
            part.wrong(id.isPresent() ? of : "name", Problem.NAME_TWICE, who);
        }
        long pence =
                part.need("amount", "pounds of that year").flatMap(Field::pence).orElse(0L);
        return new Line(id.orElse(""), gone, pence);
    }

    private Balance balance(Section part) {
        return new Balance(
                part.text("of", "what the balance is for"),
                part.field("partner")
                        .flatMap(field -> field.oneOf(agreement.partnerIds()))
                        .orElse(""),
                part.need("amount", "pounds, above zero if the pool holds them")
                        .flatMap(Field::pence)
                        .orElse(0L));
    }
}

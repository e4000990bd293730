package org.pooledfund.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pooledfund.match.Condition.Contradiction;
import org.pooledfund.match.Condition.Effect;
import org.pooledfund.match.Condition.Equal;
import org.pooledfund.match.Condition.Missing;
import org.pooledfund.match.Condition.Within;

/** The rules for pooled funds, unless a fund names others. */
public final class StandardRules {
    private static final Scope DOCUMENTS =
            new Scope(Set.of(), EnumSet.of(Trait.ACCRUAL, Trait.CLIENT_INCOME, Trait.OUTSIDE_POOL));
    private static final Equal SCHEME = new Equal(Field.SCHEME, Normal.AS_WRITTEN, Missing.EITHER);
    private static final Equal REFERENCE =
            new Equal(Field.REFERENCE, Normal.REFERENCE, Missing.NOBODY);
    private static final Equal COUNTERPARTY =
            new Equal(Field.COUNTERPARTY, Normal.NAME, Missing.NOBODY);
    private static final Contradiction OTHER_REFERENCE =
            new Contradiction(Field.REFERENCE, Normal.REFERENCE, Effect.SUGGEST);
    private static final Contradiction OTHER_COUNTERPARTY =
            new Contradiction(Field.COUNTERPARTY, Normal.NAME, Effect.SUGGEST);
    private static final Amounts SAME = new Amounts.Equal();
    private static final Method PAIR = new Method.Pair();
    private static final int VAT = 20;
    private static final int REDUCED_VAT = 5;
    private static final int BATCH_DAYS = 45;
    private static final SubsetLimits BATCH = new SubsetLimits(2, 12, 24);

    private final long lineUnits;
    private final int days;

    private StandardRules(long lineUnits, int days) {
        this.lineUnits = lineUnits;
        this.days = days;
    }

    /**
     * The rules.
     *
     * @param lineUnits pence by which two lines of one reference may differ, inclusive
     * @param days how far apart two lines without a common reference may be, inclusive
     */
    public static RuleSet of(long lineUnits, int days) {
        StandardRules rules = new StandardRules(lineUnits, days);
        return new RuleSet(
                "standard",
                "1",
                2,
                List.of(
                        new Rule(
                                "accrual-and-reversal",
                                new Scope(Set.of(Trait.ACCRUAL), Set.of()),
                                new Method.Netting(),
                                tests(
                                        new Amounts.Opposite(),
                                        Days.ANY,
                                        Periods.NEXT,
                                        REFERENCE,
                                        SCHEME),
                                Verdict.confirm(Difference.REVERSAL)),
                        rules.exactReference(),
                        rules.normalisedReference(),
                        rules.narrative("left-reference-in-narrative", Side.LEFT),
                        rules.narrative("right-reference-in-narrative", Side.RIGHT),
                        rules.withinTolerance(),
                        rules.referenceGroup(),
                        rules.alike("transposed-digits", Step.DIGIT_ORDER),
                        rules.alike("other-year", Step.YEARS),
                        rules.supplierAndDate(),
                        rules.sameReference(
                                "sign-flip", new Amounts.Opposite(), Difference.SIGN_FLIP),
                        rules.sameReference("vat-20", new Amounts.Ratio(VAT, 1), Difference.VAT),
                        rules.sameReference(
                                "vat-5", new Amounts.Ratio(REDUCED_VAT, 1), Difference.VAT),
                        rules.otherScheme(),
                        rules.batch("batch-payment", Shape.MANY_TO_ONE),
                        rules.batch("split-payment", Shape.ONE_TO_MANY),
                        rules.partPayment(),
                        rules.rareAmount()));
    }

    private static Tests tests(
            Amounts amounts, Days days, Periods periods, Condition... conditions) {
        return new Tests(List.of(conditions), amounts, days, periods);
    }

    private Rule pair(String name, Tests tests, Verdict verdict) {
        return new Rule(name, DOCUMENTS, PAIR, tests, verdict);
    }

    private Rule exactReference() {
        return pair(
                "exact-reference-and-amount",
                tests(
                        SAME,
                        Days.ANY,
                        Periods.ANY,
                        new Equal(Field.REFERENCE, Normal.AS_WRITTEN, Missing.NOBODY),
                        SCHEME),
                Verdict.confirm(Difference.NONE));
    }

    private Rule normalisedReference() {
        return pair(
                "normalised-reference-and-amount",
                tests(SAME, Days.ANY, Periods.ANY, REFERENCE, SCHEME),
                Verdict.confirm(Difference.NONE));
    }

    private Rule narrative(String name, Side side) {
        return pair(
                name,
                tests(
                        SAME,
                        Days.ANY,
                        Periods.ANY,
                        new Within(side, Field.REFERENCE, Field.NARRATIVE, Normal.REFERENCE),
                        OTHER_REFERENCE,
                        SCHEME),
                Verdict.confirm(Difference.NONE));
    }

    private Rule withinTolerance() {
        return pair(
                "reference-within-tolerance",
                tests(
                        new Amounts.Within(lineUnits, Bound.INCLUSIVE),
                        Days.ANY,
                        Periods.ANY,
                        REFERENCE,
                        SCHEME),
                Verdict.confirm(Difference.ROUNDING));
    }

    private Rule referenceGroup() {
        return new Rule(
                "reference-group-sum",
                DOCUMENTS,
                new Method.Group(Shape.MANY_TO_MANY),
                tests(SAME, Days.ANY, Periods.ANY, REFERENCE, SCHEME),
                Verdict.confirm(Difference.SPLIT_CODING));
    }

    private Rule supplierAndDate() {
        return pair(
                "amount-supplier-and-date",
                tests(SAME, Days.within(days), Periods.ANY, COUNTERPARTY, SCHEME, OTHER_REFERENCE),
                Verdict.confirm(Difference.NONE));
    }

    private Rule sameReference(String name, Amounts amounts, Difference difference) {
        return pair(
                name,
                tests(amounts, Days.ANY, Periods.ANY, REFERENCE, SCHEME),
                Verdict.suggest(difference));
    }

    private Rule otherScheme() {
        return new Rule(
                "other-scheme",
                new Scope(Set.of(), EnumSet.of(Trait.ACCRUAL, Trait.CLIENT_INCOME)),
                PAIR,
                tests(SAME, Days.ANY, Periods.ANY, REFERENCE, COUNTERPARTY),
                Verdict.suggest(Difference.WRONG_SCHEME));
    }

    private Rule alike(String name, Step step) {
        return pair(
                name,
                tests(
                        SAME,
                        Days.within(days),
                        Periods.ANY,
                        new Equal(Field.REFERENCE, Normal.REFERENCE.with(step), Missing.NOBODY),
                        COUNTERPARTY,
                        SCHEME),
                Verdict.suggest(Difference.TRANSPOSED_DIGITS));
    }

    private Rule batch(String name, Shape shape) {
        return new Rule(
                name,
                DOCUMENTS,
                new Method.Subset(shape, BATCH),
                tests(SAME, Days.within(BATCH_DAYS), Periods.ANY, COUNTERPARTY, SCHEME),
                Verdict.confirm(Difference.BATCH_PAYMENT).unlessOneIn(100));
    }

    private Rule partPayment() {
        return new Rule(
                "part-payment",
                DOCUMENTS,
                new Method.Group(Shape.MANY_TO_MANY),
                tests(
                        new Amounts.Residual(Amounts.Base.LARGER),
                        Days.ANY,
                        Periods.ANY,
                        REFERENCE,
                        SCHEME),
                Verdict.suggest(Difference.PART_PAYMENT));
    }

    private Rule rareAmount() {
        return pair(
                "rare-amount-and-date",
                tests(
                        SAME,
                        Days.within(days),
                        Periods.ANY,
                        SCHEME,
                        OTHER_REFERENCE,
                        OTHER_COUNTERPARTY),
                Verdict.confirm(Difference.NONE).unlessOneIn(100));
    }
}

package org.pooledfund.match.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pooledfund.match.Amounts;
import org.pooledfund.match.Bound;
import org.pooledfund.match.Condition;
import org.pooledfund.match.Days;
import org.pooledfund.match.Difference;
import org.pooledfund.match.Field;
import org.pooledfund.match.Margin;
import org.pooledfund.match.Method;
import org.pooledfund.match.Normal;
import org.pooledfund.match.Periods;
import org.pooledfund.match.Rule;
import org.pooledfund.match.Shape;
import org.pooledfund.match.Side;
import org.pooledfund.match.Step;
import org.pooledfund.match.SubsetLimits;
import org.pooledfund.match.Trait;
import org.pooledfund.match.Verdict;
import org.pooledfund.match.file.LedgerSource;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.testing.Spoilt;
import org.pooledfund.testing.Trials;

/** A sound file of rules, read whole and spoilt in many ways. */
class RulesDocumentTest {
    private final RuleFile file = RulesDocument.read("r.yaml", RulesText.SOUND);

    static List<Spoilt> mistakes() {
        return Spoilt.cases("match/rules-mistakes.txt");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreToldWithLineAndField(Spoilt spoilt) {
        ProblemException e = assertThrows(
                ProblemException.class,
                () -> RulesDocument.read("r.yaml", spoilt.of(RulesText.SOUND)));

        assertEquals(String.join("\n", spoilt.messages()), e.getMessage().replace("r.yaml, ", ""));
    }

    @Test
    void aRuleIsReadWhole() {
        Rule rule = file.rules().rules().get(1);

        assertEquals("reference", rule.name());
        assertEquals(new Method.Pair(), rule.method());
        Normal spaced = new Normal(EnumSet.of(Step.CASE, Step.SPACES), List.of("A"), List.of("B"));
        assertEquals(
                List.of(
                        new Condition.Within(Side.RIGHT, Field.REFERENCE, Field.NARRATIVE, spaced),
                        new Condition.Contradiction(
                                Field.REFERENCE, spaced, Condition.Effect.FORBID)),
                rule.tests().conditions());
        assertEquals(
                new Amounts.AnyOf(List.of(
                        new Amounts.Within(50, Bound.STRICT),
                        new Amounts.Percent(250, Amounts.Base.SMALLER, Bound.INCLUSIVE),
                        new Amounts.Ratio(20, 1),
                        new Amounts.Residual(Amounts.Base.LEFT))),
                rule.tests().amounts());
        assertEquals(
                new Days(5, Bound.INCLUSIVE, Days.Direction.RIGHT_LATER),
                rule.tests().days());
        assertEquals(Periods.ANY, rule.tests().periods());
        assertEquals(
                new Verdict(Verdict.Outcome.SUGGEST, new Margin(2, 2), 100, Difference.NONE),
                rule.verdict());
    }

    @Test
    void methodsScopesAndUsualNormalsAreRead() {
        Rule accruals = file.rules().rules().get(0);

        assertEquals(new Method.Netting(), accruals.method());
        assertEquals(Set.of(Trait.ACCRUAL), accruals.scope().with());
        assertEquals(Set.of(Trait.DISPUTED), accruals.scope().without());
        assertEquals(
                new Condition.Equal(Field.REFERENCE, Normal.AS_WRITTEN, Condition.Missing.EITHER),
                accruals.tests().conditions().get(0));
        assertEquals(Periods.NEXT, accruals.tests().periods());
        assertEquals(
                new Method.Subset(Shape.MANY_TO_ONE, new SubsetLimits(2, 6, 20)),
                file.rules().rules().get(2).method());
        assertEquals(
                new Method.Group(Shape.MANY_TO_MANY),
                file.rules().rules().get(3).method());
        assertEquals(List.of(new Field("currency")), file.fields());
    }

    @Test
    void aPlainSourceIsReadWhole() {
        LedgerSource.Plain left = (LedgerSource.Plain) file.left();

        assertEquals(';', left.delimiter());
        assertTrue(left.windows() && left.reversed());
        assertEquals("dd/MM/yyyy", left.dates());
        assertEquals("MM/yyyy", left.periods());
        assertEquals(Optional.of("Id"), left.columns().line());
        assertEquals("Ccy", left.columns().texts().get(new Field("currency")));
        assertEquals(Trait.ACCRUAL, left.kinds().get("acr"));
    }

    @Test
    void theStandardRulesComeInTheTemplatesToo() throws IOException {
        assertEquals("standard", RulesDocument.standard().rules().name());
        assertEquals(
                Files.readString(Path.of("src/main/resources/matching/standard.yaml")),
                Files.readString(Path.of("templates/rules/standard.yaml")));
    }

    @Test
    void readingNeverEndsInAnyOtherWay() {
        List<String> lines = RulesText.SOUND.lines().toList();
        Trials.run(1_000, chance -> {
            StringBuilder text = new StringBuilder();
            for (String line : lines) {
                switch (chance.nextInt(30)) {
                    case 0 -> text.append("");
                    case 1 -> text.append(line).append('\n').append(line).append('\n');
                    case 2 -> text.append(line.replaceFirst(": .*", ":")).append('\n');
                    case 3 ->
                        text.append(line.replaceFirst(": .*", ": [1, {a: b}]")).append('\n');
                    case 4 -> text.append(line.replaceFirst("\\d", "-9e9,,")).append('\n');
                    default -> text.append(line).append('\n');
                }
            }
            try {
                RulesDocument.read("r.yaml", text.toString());
            } catch (ProblemException expected) {
                assertTrue(expected.getMessage().startsWith("r.yaml"));
            }
        });
    }
}

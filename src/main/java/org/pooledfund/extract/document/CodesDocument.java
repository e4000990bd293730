package org.pooledfund.extract.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.extract.CodeMap;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.NatureRule;
import org.pooledfund.extract.Standing;
import org.pooledfund.extract.Wildcard;
import org.pooledfund.problem.Problem;

/** Reads what the accounts and codes of a ledger mean. */
final class CodesDocument {
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 4, 1);

    private CodesDocument() {}

    static List<NatureRule> natures(Section root, Collection<String> partners) {
        return root.parts("nature").stream().map(part -> nature(part, partners)).toList();
    }

    static CodeMap codes(Section root, Collection<String> schemes) {
        return new CodeMap(root.needParts("codes", "which scheme a code belongs to").stream()
                .map(part -> code(part, schemes))
                .toList());
    }

    private static NatureRule nature(Section part, Collection<String> partners) {
        Optional<Wildcard> account = part.optionalText("account").map(Wildcard::of);
        Optional<Wildcard> narrative = part.optionalText("narrative").map(Wildcard::of);
        if (account.isEmpty() && narrative.isEmpty()) {
            part.wrong(
                    "account",
                    Problem.FIELD_NEEDS,
                    "the rule fits every line",
                    "Give an account, a narrative or both, such as account: 52*.");
        }
        return new NatureRule(
                account,
                narrative,
                part.need("is", "the nature of such lines")
                        .flatMap(field -> field.choice(Nature.class))
                        .orElse(Nature.EXPENDITURE),
                part.field("partner").flatMap(field -> field.oneOf(partners)));
    }

    private static CodeMap.Entry code(Section part, Collection<String> schemes) {
        Optional<String> scheme = part.field("scheme").flatMap(field -> field.oneOf(schemes));
        Optional<Field> outsideSchemes = part.field("outside-schemes");
        Optional<Field> outsidePool = part.field("outside-pool");
        int said = (part.optionalText("scheme").isPresent() ? 1 : 0)
                + (outsideSchemes.isPresent() ? 1 : 0)
                + (outsidePool.isPresent() ? 1 : 0);
        if (said != 1) {
            part.wrong(
                    "code",
                    Problem.FIELD_NEEDS,
                    "a code has one meaning, here are " + said,
                    "Give either scheme, or outside-schemes: true, or outside-pool: true.");
        }
        LocalDate from = part.field("from").flatMap(Field::day).orElse(LONG_AGO);
        Optional<LocalDate> to = part.field("to").flatMap(Field::day);
        if (to.isPresent() && to.get().isBefore(from)) {
            part.wrong(
                    "to",
                    Problem.FIELD_NEEDS,
                    "the code ends before it begins",
                    "Give a day from " + from + " on.");
        }
        return new CodeMap.Entry(
                Wildcard.of(part.text("code", "the code, such as 946103 or 94*")),
                standing(outsideSchemes, outsidePool),
                scheme,
                from,
                to);
    }

    private static Standing standing(Optional<Field> outsideSchemes, Optional<Field> outsidePool) {
        outsideSchemes.ifPresent(field -> field.oneOf(List.of("true")));
        outsidePool.ifPresent(field -> field.oneOf(List.of("true")));
        if (outsidePool.isPresent()) {
            return Standing.OUTSIDE_POOL;
        }
        return outsideSchemes.isPresent() ? Standing.OUTSIDE_SCHEMES : Standing.IN_SCHEME;
    }
}

package org.pooledfund.extract.document;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.document.Words;
import org.pooledfund.extract.CodeMap;
import org.pooledfund.extract.Column;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.NatureRule;
import org.pooledfund.extract.Standing;
import org.pooledfund.extract.Wildcard;
import org.pooledfund.fund.Validity;
import org.pooledfund.problem.Problem;

/** Reads what the accounts and codes of a ledger mean. */
final class CodesDocument {
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 4, 1);

    private static final List<Column> NATURE_COLUMNS = List.of(
            Column.ACCOUNT, Column.NARRATIVE, Column.CODE, Column.TRANSACTION, Column.PARTY);

    private static final Map<String, Standing> STANDINGS = new TreeMap<>(Map.of(
            "outside-schemes", Standing.OUTSIDE_SCHEMES,
            "outside-pool", Standing.OUTSIDE_POOL,
            "to-map", Standing.UNMAPPED));

    private CodesDocument() {}

    static List<NatureRule> natures(Section root, Known partners) {
        return root.parts("nature").stream().map(part -> nature(part, partners)).toList();
    }

    static CodeMap codes(Section root, Known schemes) {
        return new CodeMap(root.needParts("codes", "which scheme a code belongs to").stream()
                .map(part -> code(part, schemes))
                .toList());
    }

    private static NatureRule nature(Section part, Known partners) {
        Map<Column, Wildcard> patterns = new EnumMap<>(Column.class);
        for (Column column : NATURE_COLUMNS) {
            part.optionalText(Words.of(column))
                    .ifPresent(text -> patterns.put(column, Wildcard.of(text)));
        }
        if (patterns.isEmpty()) {
            part.wrong(
                    "account",
                    Problem.FIELD_NEEDS,
                    "the rule fits every line",
                    "Give an account, a narrative or both, such as account: 52*.");
        }
        return new NatureRule(
                patterns,
                part.need("is", "the nature of such lines")
                        .flatMap(field -> field.choice(Nature.class))
                        .orElse(Nature.EXPENDITURE),
                part.field("partner").flatMap(partners::known),
                validity(part, "rule"));
    }

    private static Validity validity(Section part, String what) {
        Validity validity = new Validity(
                part.field("from").flatMap(Field::day), part.field("to").flatMap(Field::day));
        if (validity.isEmpty()) {
            part.wrong(
                    "to",
                    Problem.FIELD_NEEDS,
                    "the " + what + " ends before it begins",
                    "Give a day from "
                            + validity.from().map(LocalDate::toString).orElse("") + " on.");
        }
        return validity;
    }

    private static CodeMap.Entry code(Section part, Known schemes) {
        Optional<String> scheme = part.field("scheme").flatMap(schemes::known);
        Map<Standing, Field> standings = standings(part);
        int said = (part.optionalText("scheme").isPresent() ? 1 : 0) + standings.size();
        if (said != 1) {
            part.wrong(
                    "code",
                    Problem.FIELD_NEEDS,
                    "a code has one meaning, here are " + said,
                    "Give either scheme, or outside-schemes: true, outside-pool: true"
                            + " or to-map: true.");
        }
        Validity validity = validity(part, "code");
        return new CodeMap.Entry(
                Wildcard.of(part.text("code", "the code, such as 946103 or 94*")),
                standings.keySet().stream().findFirst().orElse(Standing.IN_SCHEME),
                scheme,
                validity.from().orElse(LONG_AGO),
                validity.to());
    }

    /** What is said of a code besides a scheme. */
    private static Map<Standing, Field> standings(Section part) {
        Map<Standing, Field> standings = new EnumMap<>(Standing.class);
        STANDINGS.forEach((name, standing) -> part.field(name).ifPresent(field -> {
            field.oneOf(List.of("true"));
            standings.put(standing, field);
        }));
        return standings;
    }
}

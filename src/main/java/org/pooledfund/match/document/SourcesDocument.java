package org.pooledfund.match.document;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.document.Section;
import org.pooledfund.document.Words;
import org.pooledfund.match.Field;
import org.pooledfund.match.Trait;
import org.pooledfund.match.file.LedgerSource;
import org.pooledfund.problem.Problem;

/** Reads how the two ledgers are written: in a profile of their own, or here. */
final class SourcesDocument {
    static final List<String> RESERVED = List.of("line", "date", "period", "amount", "kind");

    private static final Map<String, Trait> USUAL_KINDS = Map.of(
            "accrual", Trait.ACCRUAL,
            "client-receipt", Trait.CLIENT_INCOME,
            "disputed", Trait.DISPUTED);
    private static final String COLUMN = "the heading of the column of amounts";

    private final List<Field> fields = new ArrayList<>(Field.STANDARD);

    SourcesDocument(List<Field> own) {
        fields.addAll(own);
    }

    private enum Delimiter {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t'),
        PIPE('|');

        private final char character;

        Delimiter(char character) {
            this.character = character;
        }
    }

    private enum Encoding {
        UTF_8,
        WINDOWS_1252
    }

    private enum Sign {
        AS_WRITTEN,
        REVERSED
    }

    /** The source of a side; if nothing is said of it, the usual layout. */
    LedgerSource source(Section root, String side) {
        Optional<Section> part = root.part(side);
        return part.map(this::source).orElseGet(this::usual);
    }

    private LedgerSource source(Section part) {
        Optional<String> profile = part.optionalText("profile");
        if (profile.isPresent()) {
            confine(part, "profile");
            String agreement = part.text("agreement", "the fund's agreement, beside the rules");
            confine(part, "agreement");
            return new LedgerSource.Profiled(profile.get(), agreement);
        }
        return new LedgerSource.Plain(
                part.part("columns").map(this::columns).orElseGet(this::usualColumns),
                Normals.choice(part, "delimiter", Delimiter.class, Delimiter.COMMA).character,
                Normals.choice(part, "encoding", Encoding.class, Encoding.UTF_8)
                        == Encoding.WINDOWS_1252,
                pattern(part, "dates", "yyyy-MM-dd", "yMd"),
                pattern(part, "periods", "yyyy-MM", "yM"),
                Normals.choice(part, "amounts", Sign.class, Sign.AS_WRITTEN) == Sign.REVERSED,
                part.part("kinds").map(SourcesDocument::kinds).orElse(USUAL_KINDS));
    }

    /** Only files beside the rules, or in folders there. */
    private static void confine(Section part, String name) {
        String path = part.optionalText(name).orElse("");
        if (path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || List.of(path.split("/")).contains("..")) {
            part.wrong(
                    name,
                    Problem.FIELD_NEEDS,
                    "'" + path + "' leaves the folder of the rules",
                    "Give a file in that folder or below it, such as sources/council.yaml.");
        }
    }

    private LedgerSource usual() {
        return new LedgerSource.Plain(
                usualColumns(), ',', false, "yyyy-MM-dd", "yyyy-MM", false, USUAL_KINDS);
    }

    private LedgerSource.Columns usualColumns() {
        Map<Field, String> texts = new LinkedHashMap<>();
        fields.forEach(field -> texts.put(field, field.name()));
        return new LedgerSource.Columns(
                Optional.of("line"),
                "amount",
                Optional.of("date"),
                Optional.of("period"),
                Optional.of("kind"),
                texts,
                true);
    }

    private LedgerSource.Columns columns(Section part) {
        Map<Field, String> texts = new LinkedHashMap<>();
        for (Field field : fields) {
            part.optionalText(field.name()).ifPresent(heading -> texts.put(field, heading));
        }
        return new LedgerSource.Columns(
                part.optionalText("line"),
                part.text("amount", COLUMN),
                part.optionalText("date"),
                part.optionalText("period"),
                part.optionalText("kind"),
                texts,
                false);
    }

    private static Map<String, Trait> kinds(Section part) {
        Map<String, Trait> kinds = new LinkedHashMap<>();
        for (Trait trait : Trait.values()) {
            part.values(Words.of(trait)).forEach(field -> {
                if (kinds.put(field.text().toLowerCase(Locale.ROOT), trait) != null) {
                    field.wrong(Problem.NAME_TWICE, field.text());
                }
            });
        }
        return kinds;
    }

    /** A pattern of numbers and names of days that Java can read; {@code letters} must be in it. */
    private static String pattern(Section part, String name, String usual, String letters) {
        Optional<org.pooledfund.document.Field> field = part.field(name);
        String pattern = field.map(org.pooledfund.document.Field::text).orElse(usual);
        String mistake = "";
        try {
            DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            mistake = String.valueOf(e.getMessage());
        }
        String said = pattern.replace('u', 'y').replaceAll("'[^']*'", "");
        boolean whole = letters.chars().allMatch(c -> said.indexOf(c) >= 0);
        boolean known = said.chars()
                .filter(Character::isLetter)
                .allMatch(c -> letters.indexOf(c) >= 0 || c == 'E');
        if (mistake.isEmpty() && (!whole || !known)) {
            mistake = "it needs " + String.join(", ", letters.split("")) + " and no other letter";
        }
        if (mistake.isEmpty()) {
            return pattern;
        }
        String why = mistake;
        field.ifPresent(f -> f.wrong(Problem.NOT_A_PATTERN, f.text(), why));
        return usual;
    }
}

package org.pooledfund.extract.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.document.Words;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.FileFormat.FixedColumn;
import org.pooledfund.extract.Limits;
import org.pooledfund.extract.TextEncoding;
import org.pooledfund.problem.Problem;

/** Reads what form the files of a source have. */
final class FormatDocument {
    private static final Pattern NUMBERED = Pattern.compile("U\\+([0-9A-Fa-f]{4})");
    private static final String NEVER = "\"'.,-+()£";
    private static final int HEXADECIMAL = 16;

    private FormatDocument() {}

    private enum Kind {
        CSV,
        FIXED_WIDTH,
        XLSX,
        XLS
    }

    private enum Packing {
        RECOGNISED,
        NONE,
        GZIP,
        ZIP
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

    static FileFormat format(Section root) {
        Kind kind = root.need("format", String.join(", ", Words.of(Kind.class)))
                .flatMap(field -> field.choice(Kind.class))
                .orElse(Kind.CSV);
        FileFormat format = switch (kind) {
            case CSV ->
                new FileFormat.Csv(
                        root.field("delimiter").map(FormatDocument::delimiter).orElse(','),
                        encoding(root));
            case FIXED_WIDTH ->
                new FileFormat.FixedWidth(positions(root), firstRow(root), encoding(root));
            case XLSX -> new FileFormat.Xlsx(sheet(root));
            case XLS -> new FileFormat.Xls(sheet(root));
        };
        return root.field("compression")
                .flatMap(field -> field.choice(Packing.class))
                .filter(packing -> packing != Packing.RECOGNISED)
                .<FileFormat>map(packing -> new FileFormat.Packed(
                        format, FileFormat.Compression.valueOf(packing.name())))
                .orElse(format);
    }

    private static String sheet(Section root) {
        return root.text("sheet", "the name of the sheet");
    }

    private static TextEncoding encoding(Section root) {
        return root.field("encoding")
                .flatMap(field -> field.choice(TextEncoding.class))
                .orElse(TextEncoding.UTF_8);
    }

    private static char delimiter(Field field) {
        String text = field.text();
        for (Delimiter delimiter : Delimiter.values()) {
            if (Words.of(delimiter).equals(text)) {
                return delimiter.character;
            }
        }
        Matcher numbered = NUMBERED.matcher(text);
        String one = numbered.matches()
                ? String.valueOf((char) Integer.parseInt(numbered.group(1), HEXADECIMAL))
                : text;
        if (one.length() == 1 && separates(one.charAt(0))) {
            return one.charAt(0);
        }
        field.wrong(
                Problem.FIELD_NEEDS,
                "'" + text + "' cannot stand between columns",
                "Write comma, semicolon, tab or pipe, or a character such as \"~\", or its number"
                        + " such as U+001F.");
        return ',';
    }

    /** What also stands within names and amounts, or ends a line, parts no columns. */
    private static boolean separates(char c) {
        return c == ','
                || !(Character.isLetterOrDigit(c)
                        || Character.isSurrogate(c)
                        || NEVER.indexOf(c) >= 0
                        || c == '\n'
                        || c == '\r'
                        || c == '\0');
    }

    private static int firstRow(Section root) {
        return root.field("first-row")
                .flatMap(field -> field.whole(1, Limits.STANDARD.preambleRows()))
                .orElse(1);
    }

    private static List<FixedColumn> positions(Section root) {
        List<FixedColumn> columns = new ArrayList<>();
        int end = 0;
        for (Section part : root.needParts("positions", "name, from and to of each column")) {
            int from = position(part, "from").orElse(end + 1);
            int to = position(part, "to").orElse(from);
            if (from <= end || to < from) {
                part.wrong(
                        "from",
                        Problem.FIELD_NEEDS,
                        String.format(
                                Locale.ROOT,
                                "a column from %d to %d after one that ends at %d",
                                from,
                                to,
                                end),
                        "Give the columns from left to right, none over another.");
            }
            columns.add(new FixedColumn(part.text("name", "what to call the column"), from, to));
            end = Math.max(end, to);
        }
        return columns;
    }

    private static Optional<Integer> position(Section part, String name) {
        return part.need(name, "its position in the line, counted from 1")
                .flatMap(field -> field.whole(1, Limits.STANDARD.lineCharacters()));
    }
}

package org.pooledfund.extract.document;

import org.pooledfund.document.Section;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.TextEncoding;

/** Reads what form the files of a source have. */
final class FormatDocument {
    private FormatDocument() {}

    private enum Kind {
        CSV,
        XLSX
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
        Kind kind = root.need("format", "csv or xlsx")
                .flatMap(field -> field.choice(Kind.class))
                .orElse(Kind.CSV);
        return switch (kind) {
            case CSV ->
                new FileFormat.Csv(
                        root.field("delimiter")
                                .flatMap(field -> field.choice(Delimiter.class))
                                .orElse(Delimiter.COMMA)
                                .character,
                        root.field("encoding")
                                .flatMap(field -> field.choice(TextEncoding.class))
                                .orElse(TextEncoding.UTF_8));
            case XLSX -> new FileFormat.Xlsx(root.text("sheet", "the name of the sheet"));
        };
    }
}

package org.pooledfund.extract.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.pooledfund.document.Section;
import org.pooledfund.extract.FileFormat;

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

    private enum Encoding {
        UTF_8(StandardCharsets.UTF_8),
        WINDOWS_1252(Charset.forName("windows-1252"));

        private final Charset charset;

        Encoding(Charset charset) {
            this.charset = charset;
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
                                .flatMap(field -> field.choice(Encoding.class))
                                .orElse(Encoding.UTF_8)
                                .charset);
            case XLSX -> new FileFormat.Xlsx(root.text("sheet", "the name of the sheet"));
        };
    }
}

package org.pooledfund.extract.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pooledfund.document.Words;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.FileFormat.FixedColumn;
import org.pooledfund.extract.TextEncoding;

/**
 * The form of a file, as it seems.
 *
 * @param fields what a profile says of it
 */
public record Form(FileFormat format, List<DraftField> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    /**
     * The form of a text.
     *
     * @param encoding {@link TextEncoding#AUTO} if plain letters are all it has
     * @param head its first lines
     * @param headings what columns are called
     */
    public static Form ofText(TextEncoding encoding, List<String> head, Headings headings) {
        Optional<Delimiters.Fit> delimiter = Delimiters.best(head);
        if (delimiter.isEmpty() || delimiter.get().columns() == 2) { // as thousands have commas
            Optional<Positions> positions = Positions.of(head, headings);
            if (positions.isPresent() && positions.get().columns().size() > 2) {
                return fixed(encoding, positions.get());
            }
        }
        return separated(encoding, delimiter.orElse(new Delimiters.Fit(',', 1, 0, head.size())));
    }

    private static Form separated(TextEncoding encoding, Delimiters.Fit fit) {
        List<DraftField> fields = new ArrayList<>();
        fields.add(DraftField.sure("format", "csv", "text with a separator"));
        boolean most = fit.lines() * 2 > fit.all();
        fields.add(new DraftField(
                "delimiter",
                fit.word(),
                most ? Sureness.SURE : Sureness.GUESS,
                "it parts " + Drafts.count(fit.lines()) + " of the first " + Drafts.count(fit.all())
                        + " lines into " + fit.columns() + " columns"));
        fields.add(encoding(encoding));
        return new Form(new FileFormat.Csv(fit.character(), encoding), fields);
    }

    private static Form fixed(TextEncoding encoding, Positions positions) {
        List<DraftField> fields = new ArrayList<>();
        fields.add(DraftField.guess("format", "fixed-width", "no character parts the lines"));
        fields.add(encoding(encoding));
        fields.add(DraftField.sure(
                "first-row", String.valueOf(positions.firstRow()), "the line below the headings"));
        for (FixedColumn column : positions.columns()) {
            fields.add(DraftField.guess(
                    "positions." + column.name(),
                    String.format(
                            Locale.ROOT,
                            "{name: %s, from: %d, to: %d}",
                            DraftText.quoted(column.name()),
                            column.from(),
                            column.to()),
                    "blank in every line at its edges; make sure that the longest text fits"));
        }
        return new Form(
                new FileFormat.FixedWidth(positions.columns(), positions.firstRow(), encoding),
                fields);
    }

    private static DraftField encoding(TextEncoding encoding) {
        String word = Words.of(encoding);
        return switch (encoding) {
            case AUTO ->
                DraftField.guess(
                        "encoding", word, "only plain letters so far; auto goes by the bytes");
            case UTF_8 -> DraftField.sure("encoding", word, "every byte of the file fits");
            case UTF_16 -> DraftField.sure("encoding", word, "by its byte-order mark");
            case WINDOWS_1252 ->
                DraftField.guess("encoding", word, "its bytes are no utf-8, and would be that");
        };
    }

    /**
     * The form of a workbook.
     *
     * @param old whether it is an .xls
     * @param sheets how many it has
     */
    public static Form ofWorkbook(boolean old, String sheet, int sheets) {
        return new Form(
                old ? new FileFormat.Xls(sheet) : new FileFormat.Xlsx(sheet),
                List.of(
                        DraftField.sure("format", old ? "xls" : "xlsx", "by its first bytes"),
                        sheets == 1
                                ? DraftField.sure("sheet", sheet, "the only one")
                                : DraftField.guess(
                                        "sheet",
                                        sheet,
                                        "of " + sheets + " sheets the one most like a ledger")));
    }
}

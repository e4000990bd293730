package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a file says debit or credit, its draft reads it so. */
class SuggestedIndicatorsTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // both have a word; some have it before the amount
                "1,250.00DR | 50.00 CR | DR 7.25 | debit-when: [DR] | credit-when: [CR] | 120725",
                // only credits have one
                "1,250.00 | 50.00cr | 7.25 | debit-when: [none] | credit-when: [cr] | 120725",
                // only debits have one
                "1,250.00D | 50.00 | 7.25D | debit-when: [D] | credit-when: [none] | 120725",
                // the file has no credit at all
                "1,250.00DR | 50.00DR | 7.25DR | debit-when: [DR] | credit-when: [CR] | 130725",
            })
    void readsTheWordInTheCellOfAnAmount(
            String a, String b, String c, String debits, String credits, long pence)
            throws IOException {
        Path file = Files.writeString(folder.resolve("worded.csv"), """
                Date,Cost Centre,Supplier,Amount
                30/04/2025,PF100,Oak Care,"%s"
                13/04/2025,PF200,Elm Care,"%s"
                02/04/2025,PF100,Ash Care,"%s"
                """.formatted(a, b, c));

        String report = checked(file);
        assertTrue(report.contains("\"rows\": 3,\n    \"pence\": " + pence + "\n"), report);
        String draft = Files.readString(folder.resolve("sources/draft.yaml"));
        assertTrue(draft.contains(debits), draft);
        assertTrue(draft.contains(credits), draft);
    }

    @Test
    void readsATotalWithoutAWordAsTheBalanceItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("total.csv"), """
                Date,Cost Centre,Supplier,Amount
                30/04/2025,PF100,Oak Care,"1,250.00D"
                13/04/2025,PF200,Elm Care,50.00
                Total,,,"1,200.00"
                """);

        assertTrue(checked(file).contains("\"rows\": 2,\n    \"pence\": 120000\n"));
        String draft = Files.readString(folder.resolve("sources/draft.yaml"));
        assertTrue(draft.contains("the last row says £1,200.00, and the rows add up"), draft);
    }

    @Test
    void isNotSureOfRowsWithoutAWord() throws IOException {
        Path file = Files.writeString(folder.resolve("unsure.csv"), """
                Date,Cost Centre,Supplier,Amount
                30/04/2025,PF100,Oak Care,"1,250.00"
                13/04/2025,PF200,Elm Care,50.00CR
                """);

        checked(file);
        String draft = Files.readString(folder.resolve("sources/draft.yaml"));
        assertTrue(draft.contains("# guess: the rows without a word"), draft);
    }

    @Test
    void takesRowsWithoutTheWordForTheOtherSide() throws IOException {
        Path file = Files.writeString(folder.resolve("flagged.csv"), """
                Date,Cost Centre,Supplier,Amount,DR/CR
                30/04/2025,PF100,Oak Care,"1,250.00",
                13/04/2025,PF200,Elm Care,50.00,CR
                02/04/2025,PF100,Ash Care,7.25,
                """);

        assertTrue(checked(file).contains("\"rows\": 3,\n    \"pence\": 120725\n"));
    }

    @Test
    void takesNoCodeForAnAmountWithAWord() throws IOException {
        Path file = Files.writeString(folder.resolve("codes.csv"), """
                Date,Cost Centre,Supplier,Amount
                30/04/2025,D100,Oak Care,"1,250.00"
                13/04/2025,C200,Elm Care,-50.00
                02/04/2025,D100,Ash Care,7.25
                """);

        assertTrue(checked(file).contains("\"rows\": 3,\n    \"pence\": 120725\n"));
        String draft = Files.readString(folder.resolve("sources/draft.yaml"));
        assertTrue(draft.contains("mode: signed"), draft);
    }

    /** What check says of a file by the profile drafted from it. */
    private String checked(Path file) {
        String draft = folder.resolve("sources/draft.yaml").toString();
        assertEquals(0, run("profile", "suggest", file.toString(), "--out", draft), err::toString);
        out.getBuffer().setLength(0);
        run("check", file.toString(), "--profile", draft, "--json");
        return out.toString();
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}

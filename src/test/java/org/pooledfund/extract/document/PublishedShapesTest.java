package org.pooledfund.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.problem.ProblemException;

/**
 * Published ledger extracts are loaded to their true totals. The files themselves name real
 * suppliers and are no part of the project: they are read where they lie beside a checkout. The
 * same shapes, invented, are read everywhere.
 */
class PublishedShapesTest {
    private static final Path PUBLISHED =
            Path.of(System.getProperty("pooledfund.extracts", "../shared/extracts"));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leeds_2020-06_all_pooled_rows.csv            | host       | 2020 | 1086 | 1108490237 | 1
            barking_dagenham_ccg_2020-04_over25k.csv     | over25k    | 2020 |  132 | 7968397399 | 1
            st_georges_2020-04_blank_trailing_rows.csv   | trust      | 2020 |  234 | 2550494066 | 2
            gateshead_agresso_2020-01.csv                | agresso    | 2019 |   16 |            | 1
            manchester_sap_2013-04_mh_pooled_budget.csv  | sap        | 2013 |   17 |            | 1
            manchester_sap_2022-05_mojibake_bom.csv      | sap        | 2022 |   16 |            | 1
            newcastle_2017-01.csv                        | paid       | 2016 |   16 |            | 1
            royal_free_2020-04_06_bom_period_vat.csv     | start-year | 2020 |   39 |            | 1
            kings_2020-04_header_typo_fin_period.csv     | end-year   | 2020 |   39 |            | 1
            """)
    void findsTheTrueTotalsOfPublishedFiles(
            String file, String shape, int year, long rows, Long pence, long ignored)
            throws IOException {
        ShapeLoad load = ShapeLoad.of(published(file), shape, year);

        assertEquals(rows, load.report().posted().rows(), load.firstReason());
        assertEquals(0, load.report().quarantined().rows(), load.firstReason());
        assertEquals(ignored, load.report().ignored().rows());
        if (pence != null) {
            assertEquals(pence, load.report().posted().pence());
        }
        assertTrue(load.report().balances());
    }

    @ParameterizedTest
    @CsvSource({"raw_net_amount_text, 395505529", "cleaned_net_amount_text, 399875395"})
    void countsTheMoneyOfRowsWithoutADate(String column, long pence) throws IOException {
        ShapeLoad load = ShapeLoad.of(
                published("leeds_2010-12_signflip_raw_vs_cleaned.csv"), "undated", 2010, column);

        assertEquals(869, load.report().quarantined().rows());
        assertEquals(pence, load.report().quarantined().pence());
        assertEquals(pence, load.report().in().pence());
    }

    @Test
    void setsRowsWithHashesForDatesAside() throws IOException {
        ShapeLoad load = ShapeLoad.of(
                published("swl_ccg_2020-04_hash_dates_excerpt.csv"), "over25k-capital", 2020);

        assertEquals(0, load.report().posted().rows());
        assertEquals(59, load.report().quarantined().rows());
        assertTrue(
                load.firstReason().contains("'######' is what a spreadsheet leaves"),
                load.firstReason());
    }

    @Test
    void refusesAPublishedFileThatHasNoHeader() {
        Path file = published("darlington_agresso_sql_preamble_2013-02.csv");

        assertTrue(assertThrows(ProblemException.class, () -> ShapeLoad.of(file, "paid", 2012))
                .getMessage()
                .contains("no header row found in the first 28 rows"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            over25k    | Family,Entity,Date,Expense Type,Expense area,Supplier,Transaction number,amount~DoH,Oak,30/04/2020,Care,BEDS,Elm Ltd,1,"1,234.56"~DoH,Oak,30/04/2020,Care,BEDS,Elm Ltd,2,-34.56 | 2 | 120000 | 1
            trust      | Fam,Entity,Date,Period,Supplier,Invoice Number,Amount,Expense Type,Expense Area~D,O,07/04/2020,202001,Elm,9M,"32,349.12",Drugs,Ward~,,,,,,,, | 1 | 3234912 | 2
            sap        | ï»¿Body Name,Service Area,Expenses Type,Invoice Payment Date,Transaction Number,Net Amount,Supplier Name~Oak,Adults,Care,2020-05-03,170,-2500,Elm | 1 | -250000 | 1
            start-year | \uFEFFDept,Organisation Name,Accounting Year,Period,Date,Transaction Number,Supplier,VAT Registration Number,Expense Area,Expense type,Amount~D,Oak,2020,1,03/04/2020,13,Elm,2,Ward,Tests,"39,600.00 " | 1 | 3960000 | 1
            end-year   | Dept,Entuty,Financial Year,Financial Period,Date,Expense Type,Expense Area,Supplier,Transaction Number,Amount~N,Oak,2021,1,05-Apr-20,Pay,"Pay^Net",Elm,K,"91,065.19" | 1 | 9106519 | 1
            agresso    | Strgrpcc(T),Cipfsubj(T),Cipfsubs(T),TransNo,Seq no,Period,Supplier ID(T),Amount,Updated~Care,S,A,41,1,202010,ELM,4140.00,2021-01-02~Care,S,A,41,2,202010,ELM,-140.00,2021-01-02 | 2 | 400000 | 1
            """)
    void findsTheTotalsOfInventedFilesOfTheSameShapes(
            String shape, String text, long rows, long pence, long ignored) throws IOException {
        Path file = Files.write(
                folder.resolve("oak.csv"),
                text.replace("~", "\r\n").replace("^", "\n").getBytes(StandardCharsets.UTF_8));
        ShapeLoad load = ShapeLoad.of(file, shape, 2020);

        assertEquals(0, load.report().quarantined().rows(), load.firstReason());
        assertEquals(rows, load.report().posted().rows());
        assertEquals(pence, load.report().posted().pence());
        assertEquals(ignored, load.report().ignored().rows());
    }

    private static Path published(String name) {
        Path file = PUBLISHED.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(file),
                "the published extract " + name + " does not lie beside this checkout, in "
                        + PUBLISHED + "; the invented files of the same shapes are read instead");
        return file;
    }
}

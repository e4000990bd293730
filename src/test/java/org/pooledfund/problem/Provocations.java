package org.pooledfund.problem;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.document.Document;
import org.pooledfund.extract.Extraction;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.Profiles;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.document.ProfileDocument;
import org.pooledfund.extract.document.ProfileText;
import org.pooledfund.extract.format.Rows;
import org.pooledfund.extract.format.Workbook;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.fund.document.AgreementText;
import org.pooledfund.job.TextFile;

/** Brings each problem of documents and extracts about, by the program's own code. */
final class Provocations {
    private static final String SIGNED = "Period,Date,Code,Amount,Ref,Text\n";
    private static final String SOUND_ROW = "APR-25,01/04/2025,S1,10.00,INV-1,Beds\n";
    private static final String SIDES = "Period,Date,Code,Debit,Credit,Ref,Text\n";

    private final Path folder;
    private final Map<Problem, Finding> found = new EnumMap<>(Problem.class);

    Provocations(Path folder) {
        this.folder = folder;
    }

    /** An example of each. */
    Map<Problem, Finding> provoked() throws IOException {
        documents();
        agreements();
        profiles();
        files();
        workbooks();
        rows();
        found.putAll(new SettlementProvocations().provoked());
        return found;
    }

    private void documents() {
        expect(Problem.DOCUMENT_MISSING, () -> TextFile.read(Path.of("no-such-agreement.yaml")));
        expect(Problem.DOCUMENT_NOT_YAML, () -> Document.parse("agreement.yaml", "fund: a: b"));
        expect(
                Problem.TOO_LARGE_DOCUMENT,
                () -> Document.parse("agreement.yaml", "# ".repeat(2_000_000)));
    }

    private void agreements() {
        agreement(Problem.FIELD_MISSING, "host: council\n", "");
        agreement(Problem.FIELD_UNKNOWN, "schemes:", "skemes:");
        agreement(Problem.FIELD_TWICE, "host: council", "host: council\nhost: icb");
        agreement(Problem.NOT_A_CHOICE, "source: nhs-minimum", "source: nhs-minimal");
        agreement(Problem.NOT_MONEY, "amount: 400.00", "amount: 400 thousand");
        agreement(Problem.NOT_A_NUMBER, "timing-periods: 1", "timing-periods: soon");
        agreement(Problem.NOT_A_YEAR, "year: 2025-26", "year: 2025");
        agreement(Problem.WRONG_SHAPE, "  id: oak\n  name: Oak Fund\n", "  - oak\n");
        agreement(Problem.UNKNOWN_NAME, "host: council", "host: counsel");
        agreement(Problem.NAME_TWICE, "- id: icb", "- id: council");
        agreement(Problem.SOURCES_NOT_USES, "amount: 400.00", "amount: 450.00");
        agreement(Problem.FIELD_NEEDS, "line: 0.05", "line: -0.05");
    }

    private void agreement(Problem problem, String sound, String spoilt) {
        expect(
                problem,
                () -> AgreementDocument.read(
                        "agreement.yaml", AgreementText.SOUND.replace(sound, spoilt)));
    }

    private void profiles() {
        profile(Problem.NOT_A_DATE_FIELD, "from: 2025-04-01", "from: 1 April 2025");
        profile(Problem.NOT_A_PATTERN, "dates: dd/MM/yyyy", "dates: DD/MM/YYYY");
    }

    private void profile(Problem problem, String sound, String spoilt) {
        expect(
                problem,
                () -> ProfileDocument.read(
                        "sources/icb-ledger.yaml",
                        ProfileText.SOUND.replace(sound, spoilt),
                        AgreementDocument.read("agreement.yaml", AgreementText.SOUND)));
    }

    private void files() {
        csv(
                Problem.FILE_UNREADABLE,
                Profiles.signed(),
                SIGNED + "APR-25,01/04/2025,S1,1,R,\"6 beds\n");
        csv(
                Problem.HEADER_NOT_FOUND,
                Profiles.signed(),
                "Period,Posted,Code,Value,Ref,Text\n" + SOUND_ROW);
        csv(
                Problem.TRAILER_TOTAL_DIFFERS,
                Profiles.signed().totals("Period", "Total"),
                SIGNED + SOUND_ROW + "Total,,,12.00,,\n");
        csv(
                Problem.TOTALS_ROW_MISSING,
                Profiles.signed().totals("Period", "Total"),
                SIGNED + SOUND_ROW);
        csv(
                Problem.TOTALS_UNREADABLE,
                Profiles.signed().totals("Period", "Total"),
                SIGNED + SOUND_ROW + "Total,,,n/a,,\n");
        csv(
                Problem.PERIOD_OUTSIDE_YEAR,
                Profiles.signed(),
                SIGNED + SOUND_ROW.replace("R-25", "R-24"));
        csv(Problem.LINE_TOO_LONG, Profiles.signed(), SIGNED + "x".repeat(2_000_000));
        csv(Problem.NO_DATA_ROWS, Profiles.signed(), SIGNED);
        csv(Problem.TOO_MANY_COLUMNS, Profiles.signed(), SIGNED + ",".repeat(600) + "\n");
        expect(
                Problem.NOT_TEXT,
                () -> load(
                        Profiles.signed().build(),
                        "icb-2025-04.csv",
                        (SIGNED + SOUND_ROW.replace("Beds", "£10 beds"))
                                .getBytes(Charset.forName("windows-1252"))));
    }

    private void workbooks() {
        workbook(Problem.NOT_AN_XLSX, "Data", "Period,Amount".getBytes(StandardCharsets.UTF_8));
        workbook(Problem.SHEET_MISSING, "Transactions", Workbook.of("").bytes());
        workbook(
                Problem.ZIP_BOMB,
                "Data",
                Workbook.of("", " ".repeat(20_000_000)).bytes());
    }

    private void workbook(Problem problem, String sheet, byte[] content) {
        SourceProfile profile =
                Profiles.signed().format(new FileFormat.Xlsx(sheet)).build();
        expect(problem, () -> load(profile, "council-2025-04.xlsx", content));
    }

    private void rows() {
        row(Problem.AMOUNT_UNREADABLE, "APR-25,01/04/2025,S1,ten,INV-1,Beds");
        row(Problem.DATE_UNREADABLE, "APR-25,31/02/2025,S1,10.00,INV-1,Beds");
        row(Problem.PERIOD_UNREADABLE, "APRIL,01/04/2025,S1,10.00,INV-1,Beds");
        row(Problem.COLUMN_COUNT_WRONG, "APR-25,01/04/2025,S1,10.00,INV-1,Beds, double");
        row(Problem.AMOUNT_MISSING, "APR-25,01/04/2025,S1,,INV-1,Beds");
        row(Problem.AMOUNT_TOO_FINE, "APR-25,01/04/2025,S1,10.005,INV-1,Beds");
        row(Problem.TEXT_TOO_LONG, "APR-25,01/04/2025,S1,10.00," + "x".repeat(300) + ",Beds");
        csv(
                Problem.AMOUNT_ON_BOTH_SIDES,
                Profiles.debitAndCredit(),
                SIDES + "APR-25,01/04/2025,S1,10.00,4.00,INV-1,Beds\n");
    }

    private void row(Problem problem, String row) {
        csv(problem, Profiles.signed(), SIGNED + row + "\n");
    }

    private void csv(Problem problem, Profiles profile, String text) {
        expect(
                problem,
                () -> load(
                        profile.build(), "icb-2025-04.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private void load(SourceProfile profile, String name, byte[] content) throws IOException {
        List<Finding> rejections = new ArrayList<>();
        Extraction extraction = new Extraction(
                profile, Profiles.YEAR, name, line -> {}, row -> rejections.add(row.finding()));
        Rows.of(profile.format())
                .read(
                        Files.write(folder.resolve(name), content),
                        extraction::row,
                        (done, total) -> {});
        extraction.finish();
        throw new ProblemException(rejections);
    }

    /** Some of the program's own work. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private void expect(Problem problem, Work work) {
        try {
            work.run();
        } catch (ProblemException e) {
            e.findings().stream()
                    .filter(finding -> finding.problem() == problem)
                    .findFirst()
                    .ifPresentOrElse(finding -> found.put(problem, finding), () -> {
                        throw new AssertionError("not " + problem + " but " + e.getMessage());
                    });
            return;
        } catch (IOException e) {
            throw new AssertionError(problem + " ended as " + e, e);
        }
        throw new AssertionError(problem + " was not noticed");
    }
}

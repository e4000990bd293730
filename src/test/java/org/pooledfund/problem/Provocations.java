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
import java.util.Optional;
import java.util.Set;
import org.pooledfund.document.Document;
import org.pooledfund.extract.AmountRule;
import org.pooledfund.extract.Column;
import org.pooledfund.extract.Extraction;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.Indicator;
import org.pooledfund.extract.Profiles;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.document.ManifestDocument;
import org.pooledfund.extract.document.ProfileDocument;
import org.pooledfund.extract.document.ProfileText;
import org.pooledfund.extract.format.Rows;
import org.pooledfund.extract.format.Workbook;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.fund.document.AgreementText;
import org.pooledfund.job.DryRun;
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
        manifests();
        workbooks();
        new FileProvocations(this::format).all();
        rows();
        new TraceProvocations(folder, this::expect).all();
        found.putAll(new SettlementProvocations().provoked());
        found.putAll(PackProvocations.provoked(folder));
        found.putAll(new DraftProvocations().provoked(folder));
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
        badFiles();
        expect(
                Problem.NOT_TEXT,
                () -> load(
                        Profiles.signed().build(),
                        "icb-2025-04.csv",
                        (SIGNED + SOUND_ROW.replace("Beds", "£10 beds"))
                                .getBytes(Charset.forName("windows-1252"))));
    }

    private void badFiles() {
        csv(
                Problem.HEADER_NAME_TWICE,
                Profiles.signed(),
                SIGNED.replace("Text", "Amount,Text") + SOUND_ROW);
        csv(
                Problem.DATES_OTHER_WAY_ROUND,
                Profiles.signed(),
                SIGNED + SOUND_ROW.replace("01/04/2025", "04/30/2025"));
        csv(
                Problem.DATES_AMBIGUOUS,
                Profiles.signed(),
                SIGNED + SOUND_ROW.replace("01/04/2025", "04/05/2025"));
        csv(
                Problem.CODES_IN_OTHER_COLUMN,
                Profiles.signed(),
                SIGNED.replace("Code", "Ref").replaceFirst("Ref,Text", "Code,Text")
                        + SOUND_ROW.repeat(5));
        csv(
                Problem.TOO_MANY_QUARANTINED,
                Profiles.signed(),
                SIGNED + SOUND_ROW + SOUND_ROW.replace("10.00", "ten").repeat(2));
        Profiles balances = Profiles.signed().balances("Text");
        String opening = ",,,100.00,,Opening balance\n";
        csv(Problem.BALANCE_MISSING, balances, SIGNED + opening + SOUND_ROW);
        csv(
                Problem.BALANCE_DIFFERS,
                balances,
                SIGNED + opening + SOUND_ROW + ",,,120.00,,Closing balance\n");
    }

    private void manifests() {
        expect(
                Problem.MANIFEST_UNREADABLE,
                () -> ManifestDocument.read("manifest.csv", "name;rows\n", "icb-2025-04.csv"));
        manifest(Problem.ROW_COUNT_DIFFERS, "2,10.00,");
        manifest(Problem.CONTROL_TOTAL_DIFFERS, "1,1000.00,");
        manifest(Problem.HASH_DIFFERS, "1,10.00," + "0".repeat(64));
    }

    private void manifest(Problem problem, String said) {
        expect(problem, () -> {
            Path file = Files.writeString(folder.resolve("icb-2025-04.csv"), SIGNED + SOUND_ROW);
            Path manifest = Files.writeString(
                    folder.resolve("manifest.csv"),
                    "file,rows,total,sha256\nicb-2025-04.csv," + said + "\n");
            DryRun.Outcome outcome =
                    DryRun.of(file, Profiles.signed().build(), Profiles.YEAR, Map.of());
            Files.delete(manifest);
            throw new ProblemException(outcome.refused().orElseThrow().findings());
        });
    }

    private void workbooks() {
        workbook(Problem.NOT_AN_XLSX, "Data", "Period,Amount".getBytes(StandardCharsets.UTF_8));
        workbook(Problem.SHEET_MISSING, "Transactions", Workbook.of("").bytes());
        workbook(
                Problem.ZIP_BOMB,
                "Data",
                Workbook.of("")
                        .part("xl/sharedStrings.xml", "<!--" + "-x".repeat(20_000_000) + "-->")
                        .bytes());
    }

    private void workbook(Problem problem, String sheet, byte[] content) {
        format(problem, new FileFormat.Xlsx(sheet), "council-2025-04.xlsx", content);
    }

    private void format(Problem problem, FileFormat format, String name, byte[] content) {
        expect(problem, () -> load(Profiles.signed().format(format).build(), name, content));
    }

    private void rows() {
        signs();
        row(Problem.AMOUNT_UNREADABLE, "APR-25,01/04/2025,S1,ten,INV-1,Beds");
        row(Problem.DATE_UNREADABLE, "APR-25,31/02/2025,S1,10.00,INV-1,Beds");
        row(Problem.CELL_TOO_NARROW, "APR-25,######,S1,10.00,INV-1,Beds");
        row(Problem.PERIOD_UNREADABLE, "APRIL,01/04/2025,S1,10.00,INV-1,Beds");
        row(Problem.COLUMN_COUNT_WRONG, "APR-25,01/04/2025,S1,10.00,INV-1,Beds, double");
        row(Problem.AMOUNT_MISSING, "APR-25,01/04/2025,S1,,INV-1,Beds");
        row(Problem.AMOUNT_TOO_FINE, "APR-25,01/04/2025,S1,10.005,INV-1,Beds");
        row(Problem.TEXT_TOO_LONG, "APR-25,01/04/2025,S1,10.00," + "x".repeat(300) + ",Beds");
        csv(
                Problem.LINE_KEY_MISSING,
                Profiles.signed().column(Column.LINE_KEY, "Key"),
                SIGNED.strip() + ",Key\nAPR-25,01/04/2025,S1,10.00,INV-1,Beds,\n");
        csv(
                Problem.AMOUNT_ON_BOTH_SIDES,
                Profiles.debitAndCredit(),
                SIDES + "APR-25,01/04/2025,S1,10.00,4.00,INV-1,Beds\n");
    }

    private void signs() {
        csv(
                Problem.MINUS_WHERE_BRACKETS_SPEAK,
                Profiles.signed()
                        .amount(new AmountRule(
                                AmountRule.Mode.SIGNED,
                                false,
                                AmountRule.Brackets.ADVERSE,
                                Optional.empty(),
                                Optional.empty())),
                SIGNED + SOUND_ROW.replace("10.00", "-10.00"));
        Profiles indicated = Profiles.signed()
                .column(Column.INDICATOR, "D/C")
                .amount(new AmountRule(
                        AmountRule.Mode.INDICATOR,
                        false,
                        AmountRule.Brackets.NEGATIVE,
                        Optional.of(new Indicator(Set.of("D", "DR"), Set.of("C", "CR"))),
                        Optional.empty()));
        String header = SIGNED.replace("Text", "Text,D/C") + "APR-25,01/04/2025,S1,";
        csv(Problem.SIGN_AND_INDICATOR, indicated, header + "-10.00,INV-1,Beds,C\n");
        csv(Problem.INDICATOR_UNKNOWN, indicated, header + "10.00,INV-1,Beds,X\n");
    }

    private void row(Problem problem, String row) {
        csv(problem, Profiles.signed(), SIGNED + row + "\n");
    }

    private void csv(Problem problem, Profiles profile, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        expect(problem, () -> load(profile.build(), "icb-2025-04.csv", bytes));
    }

    private void load(SourceProfile profile, String name, byte[] content) throws IOException {
        List<Finding> rejections = new ArrayList<>();
        Extraction extraction = new Extraction(
                profile, Profiles.YEAR, name, line -> {}, row -> rejections.add(row.finding()));
        Path file = Files.write(folder.resolve(name), content);
        Rows.of(profile.format()).read(file, extraction::row, (done, total) -> {});
        extraction.finish();
        throw new ProblemException(rejections);
    }

    @FunctionalInterface
    interface Work {
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

package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.NastyPack;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.quarterly.FundFigures;
import org.pooledfund.pack.quarterly.QuarterlyPack;
import org.pooledfund.pack.seal.PdfSeal;
import org.pooledfund.pack.seal.TestKey;
import org.pooledfund.pack.xlsx.PackWorkbook;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF's word on PDF/A-3a and PDF/UA-1, with the workbook travelling inside. */
class ConformanceIT {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> packs() {
        return Stream.of(
                        SamplePacks.empty(),
                        SamplePacks.sample(),
                        NastyPack.nasty(),
                        huge(),
                        whole())
                .flatMap(
                        pack -> Stream.of("3a", "ua1").map(flavour -> Arguments.of(flavour, pack)));
    }

    /** A pack of many pages: more rows than anybody would print. */
    private static Pack huge() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            rows.add(Row.body(Cell.text("Line " + i), Cell.pence(-i)));
        }
        Table table = Table.of(
                "huge",
                "Huge",
                "",
                List.of(
                        new Column("name", "Name", ColumnKind.TEXT),
                        new Column("amount", "Amount", ColumnKind.MONEY_PENCE)),
                rows);
        return new Pack(
                SamplePacks.meta(List.of(), List.of()),
                List.of(new Section(
                        "long", "", "Huge", "", List.of(table), Section.Orientation.PORTRAIT)));
    }

    /** Every section, of a fund with 38 partners of long names. */
    private static Pack whole() {
        return QuarterlyPack.of(new FundFigures(38, NastyPack.LONG, -101_000_01, 3).figures());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void theBoardsPageConforms(String flavour) throws Exception {
        Pack board = QuarterlyPack.board(new FundFigures(3, "Body", 150_000_03, 2).figures());
        byte[] pdf = PackPdf.page(board, Path.of("templates"), List.of());
        assertEquals(List.of(), failures(validate(pdf, flavour)));
        assertEquals(List.of(), TagAudit.of(pdf).faults);
    }

    @Test
    void everySectionReadsWellAloud() throws Exception {
        assertEquals(List.of(), TagAudit.of(PackPdf.render(whole(), Path.of("templates"))).faults);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void conforms(String flavour, Pack pack) throws Exception {
        Attachment workbook = new Attachment(
                "pack.xlsx", XLSX, "The tables as a workbook", PackWorkbook.render(pack));
        ValidationResult result =
                validate(PackPdf.render(pack, Path.of("templates"), List.of(workbook)), flavour);
        assertEquals(List.of(), failures(result));
        assertTrue(result.isCompliant());
        assertTrue(result.getTotalAssertions() > 500, "too few checks to mean anything");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void conformsWhenItIsIssuedAndSigned(String flavour, Pack pack) throws Exception {
        byte[] pdf = PackPdf.render(SamplePacks.asFinal(pack), Path.of("templates"));
        byte[] signed = PdfSeal.sign(
                pdf, TestKey.key("RSA"), "Issued", Instant.parse("2025-10-20T09:00:00Z"));
        assertEquals(List.of(), failures(validate(signed, flavour)));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void wouldSeeAFault(String flavour, Pack pack) throws Exception {
        byte[] pdf = PackPdf.render(pack, Path.of("templates"));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String claim = flavour.equals("3a") ? "<pdfaid:part>3" : "<pdfuaid:part>1";
        assertTrue(text.contains(claim));
        byte[] broken = text.replace(claim, claim.replaceAll(".$", "9"))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(!validate(broken, flavour).isCompliant(), "a false claim was not noticed");
    }

    private static ValidationResult validate(byte[] pdf, String name) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.fromString(name);
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(flavour, 20, false, false, false)) {
            return validator.validate(parser);
        }
    }

    private static List<String> failures(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " "
                        + a.getLocation().getContext())
                .toList();
    }
}

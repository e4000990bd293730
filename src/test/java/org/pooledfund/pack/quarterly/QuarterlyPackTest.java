package org.pooledfund.pack.quarterly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.pack.Figure;
import org.pooledfund.pack.FigureIndex;
import org.pooledfund.pack.NastyPack;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.pdf.PackPdf;
import org.pooledfund.pack.xlsx.PackWorkbook;

class QuarterlyPackTest {
    enum Fund {
        NOTHING_SPENT(new FundFigures(2, "Body", 0, 0)),
        NO_BREAKS(new FundFigures(3, "Body", 100_000_07, 0)),
        ALL_OVER(new FundFigures(3, "Body", 150_000_03, 5)),
        NEGATIVE(new FundFigures(3, "Body", -9_999_999_99, 4)),
        MANY(new FundFigures(38, NastyPack.LONG, 101_000_01, 3));

        final Figures figures;

        Fund(FundFigures fund) {
            figures = fund.figures();
        }

        List<Pack> packs() {
            List<Pack> packs = new ArrayList<>(List.of(
                    QuarterlyPack.of(figures),
                    QuarterlyPack.board(figures),
                    QuarterlyPack.partner(
                            figures, figures.agreement().partners().getFirst()),
                    QuarterlyPack.partner(
                            figures, figures.agreement().partners().getLast())));
            return packs;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureIsMadeOfPartsThatAddUpToIt(Fund fund) {
        for (Pack pack : fund.packs()) {
            List<Figure> figures = FigureIndex.of(pack);
            assertTrue(!figures.isEmpty());
            assertEquals(List.of(), figures.stream().filter(f -> !f.isTraced()).toList());
            assertEquals(
                    figures.size(),
                    new HashSet<>(figures.stream().map(Figure::id).toList()).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReportCanBeLaidOutAndTheBoardsIsOnePage(Fund fund) throws IOException {
        for (Pack pack : fund.packs()) {
            assertTrue(PackWorkbook.render(pack, List.of(FigureIndex.table(pack))).length > 0);
        }
        byte[] board =
                PackPdf.page(QuarterlyPack.board(fund.figures), Path.of("templates"), List.of());
        try (PDDocument document = Loader.loadPDF(board)) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @Test
    void givesEachSchemeRatedRedAPageOfItsOwn() {
        Pack pack = QuarterlyPack.of(Fund.ALL_OVER.figures);
        assertEquals(
                List.of("scheme-s0", "scheme-s1", "scheme-s2"),
                pack.sections().stream()
                        .map(Section::id)
                        .filter(id -> id.startsWith("scheme-"))
                        .toList());
        assertTrue(QuarterlyPack.of(Fund.NO_BREAKS.figures).sections().stream()
                .noneMatch(section -> section.id().startsWith("scheme-")));
    }

    @Test
    void hasTheSectionsOfAPartnershipBoardsReport() {
        assertEquals(
                List.of(
                        "summary",
                        "contributions",
                        "schemes",
                        "sources",
                        "reconciliation-partner-0",
                        "reconciliation-partner-1",
                        "reconciliation-partner-2",
                        "open-breaks",
                        "settlement",
                        "national-checks",
                        "income-and-expenditure",
                        "conservation",
                        "sign-off",
                        "data"),
                QuarterlyPack.of(Fund.NO_BREAKS.figures).sections().stream()
                        .map(Section::id)
                        .toList());
    }

    @Test
    void agesBreaksByTheirDates() {
        Table ageing = QuarterlyPack.of(Fund.ALL_OVER.figures).tables().stream()
                .filter(table -> table.id().equals("breaks-ageing"))
                .findFirst()
                .orElseThrow();
        long[] bands = new long[4];
        Fund.ALL_OVER.figures.reconciliation().open().forEach(open -> {
            int age = open.ageDays();
            bands[age <= 30 ? 0 : age <= 60 ? 1 : age <= 90 ? 2 : 3] += open.grossPence();
        });
        List<org.pooledfund.pack.Cell> total = ageing.rows().getLast().cells();
        for (int i = 0; i < bands.length; i++) {
            assertEquals(org.pooledfund.pack.Cell.pence(bands[i]), total.get(i + 2));
        }
    }

    @Test
    void aLongListGivesPaperItsFirstRowsAndTheWorkbookAll() {
        Table breaks = QuarterlyPack.of(Fund.MANY.figures).tables().stream()
                .filter(table -> table.id().equals("breaks"))
                .findFirst()
                .orElseThrow();
        assertEquals(114, breaks.rows().size());
        assertEquals(54, breaks.beyondPaper());
    }
}

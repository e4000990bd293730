package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.pack.NastyPack;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.Paragraph;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.pack.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

class PackPdfTest {
    static final Path TEMPLATES = Path.of("templates");

    enum Example {
        EMPTY(SamplePacks.empty()),
        SAMPLE(SamplePacks.sample()),
        NASTY(NastyPack.nasty());

        final Pack pack;

        Example(Pack pack) {
            this.pack = pack;
        }
    }

    @Test
    void printsThePackPageByPage() throws IOException {
        byte[] pdf = PackPdf.render(SamplePacks.sample(), TEMPLATES);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(11, document.getNumberOfPages());
            assertEquals(
                    "Northmere Health and Care Pooled Fund: Quarterly report, Quarter 2, 2025-26",
                    document.getDocumentInformation().getTitle());
            assertContains(
                    page(document, 1),
                    "Northmere Health and",
                    "Figures up to 30 September 2025",
                    "Draft, version 1",
                    "Northmere Borough Council",
                    "September is provisional");
            assertContains(
                    page(document, 2), "Contents", "Open breaks", "What this pack was made from");
            assertContains(
                    page(document, 4),
                    "Income and expenditure by scheme",
                    "£, to the nearest pound. Variance is actual less plan",
                    "a figure in (brackets) is under plan",
                    "the line \"Rounding\" makes its column add up.",
                    "Rounding 3 4 1",
                    "11,840,000 5,920,000 6,121,000 201,000 3.4% ▲ Red",
                    "(60,000) (2.8%) ● Green",
                    "Total fund 56,722,000 28,361,003 28,689,504 328,501 1.2%",
                    "Page 4 of 11");
            assertContains(
                    page(document, 6),
                    "(3,456.78)",
                    "Balance per pool's ledger 1,216 9,132,300.67",
                    "£ and pence. Figures in (brackets) are negative.");
            assertContains(
                    page(document, 11),
                    "fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13");
        }
    }

    @Test
    void turnsWideSectionsAndTurnsBackAfterThem() throws IOException {
        try (PDDocument document = Loader.loadPDF(PackPdf.render(NastyPack.nasty(), TEMPLATES))) {
            StringBuilder shape = new StringBuilder();
            document.getPages()
                    .forEach(p -> shape.append(
                            p.getMediaBox().getWidth() > p.getMediaBox().getHeight() ? 'L' : 'P'));
            assertEquals("PPPPLLPPPPPPP", shape.toString());
        }
    }

    @Test
    void repeatsTheHeadOfATableOnEveryPage() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(PackPdf.render(SamplePacks.sample(), TEMPLATES))) {
            for (int page : List.of(8, 9, 10)) {
                assertContains(
                        page(document, page),
                        "Break Partner Type Reference Supplier Posted Age, days Amount");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsWellAloud(Example example) throws IOException {
        TagAudit audit = TagAudit.of(PackPdf.render(example.pack, TEMPLATES));
        assertEquals(List.of(), audit.faults);
        assertEquals("H1", audit.headings.getFirst());
    }

    @ParameterizedTest
    @EnumSource
    void tagsEveryWordOfTheDocumentOnceAndInOrder(Example example) throws IOException {
        TagAudit audit = TagAudit.of(PackPdf.render(example.pack, TEMPLATES));
        TemplateFolder folder = TemplateFolder.at(TEMPLATES);
        FontFolder fonts = new FontFolder(folder);
        PackHtml html = new PackHtml(folder, LookDocument.read(folder), fonts, false);
        Document document = ClosedXml.parse(html.fill(
                example.pack, PackPdf.PACK, RenderLimit.start(), UnknownFields.refused()));
        new Glyphs(fonts).makeVisible(document);
        StringBuilder text = new StringBuilder();
        collect(Dom.elements(document, "body").getFirst(), text);
        assertEquals(bare(text.toString()), bare(audit.textOutsideContents.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesWhereverItRuns(Example example) {
        byte[] here = PackPdf.render(example.pack, TEMPLATES);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertArrayEquals(here, PackPdf.render(example.pack, TEMPLATES));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void givesTheSameBytesInManyThreads() {
        byte[] alone = PackPdf.render(SamplePacks.sample(), TEMPLATES);
        List.of(1, 2, 3, 4, 5, 6, 7, 8).parallelStream()
                .map(i -> PackPdf.render(SamplePacks.sample(), TEMPLATES))
                .forEach(pdf -> assertArrayEquals(alone, pdf));
    }

    @Test
    void carriesFilesInside() throws IOException {
        byte[] figures = "scheme,budget\n".getBytes(StandardCharsets.UTF_8);
        Attachment csv = new Attachment("figures.csv", "text/csv", "The figures as data", figures);
        byte[] pdf = PackPdf.render(SamplePacks.empty(), TEMPLATES, List.of(csv));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertArrayEquals(
                    figures, files.get("figures.csv").getEmbeddedFile().toByteArray());
        }
    }

    @Test
    void aSectionThatFollowsOnSharesThePage() throws IOException {
        Section first = section("first");
        Section second = section("second");
        assertEquals(4, pages(first, second), "cover, contents, a page each");
        assertEquals(3, pages(first, second.following()), "cover, contents, both");
        assertEquals(3, pages(first, second.withRoom()), "cover, contents, both");
        assertEquals(4, pages(first.withRoom(), second), "none shares the page of the contents");
        Section[] long60 = IntStream.range(0, 60)
                .mapToObj(i -> section("s" + i).withRoom())
                .toArray(Section[]::new);
        int pages = pages(long60);
        assertTrue(pages > 10 && pages < 32, "several share a page, and none begins at its foot");
    }

    private static Section section(String id) {
        return new Section(
                id,
                "",
                "The " + id,
                "",
                List.of(new Paragraph("Words.")),
                Section.Orientation.PORTRAIT);
    }

    private static int pages(Section... sections) throws IOException {
        PackMeta sample = SamplePacks.sample().meta();
        PackMeta meta = new PackMeta(
                sample.fund(), sample.period(), sample.edition(), List.of(), List.of());
        byte[] pdf = PackPdf.render(new Pack(meta, List.of(sections)), TEMPLATES);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    private static void assertContains(String page, String... parts) {
        for (String part : parts) {
            assertTrue(page.contains(part), () -> "'" + part + "' is not in: " + page);
        }
    }

    /**
     * The words that a reader gets, without the contents, whose page numbers the style sheet adds.
     */
    private static void collect(Element element, StringBuilder out) {
        boolean running = Dom.hasClass(element, "runhead") || Dom.hasClass(element, "runfoot");
        if (running || Dom.isHidden(element) || Dom.name(element).matches("svg|ol")) {
            return;
        }
        for (Node node : Dom.children(element)) {
            if (node instanceof Text text) {
                out.append(text.getData());
            } else if (node instanceof Element child) {
                collect(child, out);
            }
        }
    }

    /** Without blanks and bullets, and in one case, because the style sheet changes those. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0•]", "").toUpperCase(Locale.ROOT);
    }
}

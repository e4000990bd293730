package org.pooledfund.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.Standing;
import org.pooledfund.extract.document.ProfileDocument;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;

/** Which comparison a line of the sample fund belongs to, if to any. */
class SortingTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final List<SourceProfile> PROFILES = new ArrayList<>();

    private static Optional<Agreement> agreement = Optional.empty();

    private Sorting sorting = new Sorting(agreement.orElseThrow(), PROFILES);
    private long number;

    @BeforeAll
    static void readSample() throws IOException {
        agreement = Optional.of(AgreementDocument.read(
                "agreement.yaml", Files.readString(SAMPLE.resolve("agreement.yaml"))));
        for (String source : List.of("council", "district", "icb", "pool")) {
            String text = Files.readString(SAMPLE.resolve("sources/" + source + "-ledger.yaml"));
            PROFILES.add(ProfileDocument.read(source, text, agreement.orElseThrow()));
        }
    }

    @BeforeEach
    void begin() {
        sorting = new Sorting(agreement.orElseThrow(), PROFILES);
    }

    @Test
    void comparesEachPartnerWithThePoolInAgreementOrder() {
        assertEquals(
                List.of(
                        "aldermere-council CONTRIBUTIONS", "aldermere-council EXPENDITURE",
                        "aldermere-icb CONTRIBUTIONS", "aldermere-icb EXPENDITURE",
                        "woldside-council CONTRIBUTIONS", "woldside-council EXPENDITURE"),
                sorting.comparisons().stream()
                        .map(comparison -> comparison.partner() + " " + comparison.flow())
                        .toList());
    }

    @Test
    void bringsALeadsSpendingTogetherWithThePoolsOfItsScheme() {
        add("icb-ledger", Nature.EXPENDITURE, Standing.IN_SCHEME, "S03", "", 500);
        add("pool-ledger", Nature.EXPENDITURE, Standing.IN_SCHEME, "S03", "", 500);
        add("pool-ledger", Nature.ACCRUAL, Standing.IN_SCHEME, "S08", "", 7);

        assertEquals(List.of("PARTNER 500", "POOL 500"), items("aldermere-icb", Flow.EXPENDITURE));
        assertEquals(List.of("POOL 7"), items("woldside-council", Flow.EXPENDITURE));
    }

    @Test
    void bringsContributionsTogetherWithOppositeSigns() {
        add("icb-ledger", Nature.CONTRIBUTION, Standing.OUTSIDE_SCHEMES, "", "", 500);
        add(
                "pool-ledger",
                Nature.CONTRIBUTION,
                Standing.OUTSIDE_SCHEMES,
                "",
                "aldermere-icb",
                -500);

        assertEquals(
                List.of("PARTNER 500", "POOL 500"), items("aldermere-icb", Flow.CONTRIBUTIONS));
    }

    @Test
    void givesThePoolsOrphansToTheHost() {
        add("pool-ledger", Nature.EXPENDITURE, Standing.UNMAPPED, "", "", 500);
        add("pool-ledger", Nature.CONTRIBUTION, Standing.OUTSIDE_SCHEMES, "", "", -7);

        assertEquals(List.of("POOL 500"), items("aldermere-council", Flow.EXPENDITURE));
        assertEquals(List.of("POOL 7"), items("aldermere-council", Flow.CONTRIBUTIONS));
    }

    @Test
    void leavesBalanceSheetAndOtherCodesOutButCountsThem() {
        add("icb-ledger", Nature.BALANCE_SHEET, Standing.IN_SCHEME, "S03", "", 1);
        add("icb-ledger", Nature.EXPENDITURE, Standing.OUTSIDE_POOL, "", "", 2);
        add("pool-ledger", Nature.EXPENDITURE, Standing.OUTSIDE_POOL, "", "", 3);

        assertEquals(
                List.of("PARTNER CUTOVER 1", "PARTNER OUTSIDE_POOL 2", "POOL OUTSIDE_POOL 3"),
                sorting.exclusions().stream()
                        .map(excluded -> excluded.side() + " " + excluded.reason() + " "
                                + excluded.entry().line().amountPence())
                        .toList());
        assertEquals(List.of(), items("aldermere-icb", Flow.EXPENDITURE));
        assertEquals(
                List.of(2L, 3L),
                comparison("aldermere-icb", Flow.EXPENDITURE).outsidePool().stream()
                        .map(Item::pence)
                        .toList());
    }

    @Test
    void keepsEveryLineOnce() {
        for (Nature nature : Nature.values()) {
            for (Standing standing : Standing.values()) {
                for (String source : List.of("icb-ledger", "pool-ledger")) {
                    add(source, nature, standing, "S01", "woldside-council", 1);
                }
            }
        }
        long compared = sorting.comparisons().stream()
                .mapToLong(comparison -> comparison.items().size())
                .sum();

        assertEquals(number, compared + sorting.exclusions().size());
    }

    @Test
    void refusesALineOfASourceWithoutProfile() {
        assertEquals(
                "no profile for source x",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> add("x", Nature.ACCRUAL, Standing.IN_SCHEME, "S01", "", 1))
                        .getMessage());
    }

    private void add(
            String source,
            Nature nature,
            Standing standing,
            String scheme,
            String contributor,
            long pence) {
        LedgerLine plain = Lines.line("R", pence).ledgerLine(++number);
        sorting.add(new Entry(
                new EntryId(1, number),
                source,
                new LedgerLine(
                        number,
                        plain.period(),
                        plain.date(),
                        pence,
                        nature,
                        standing,
                        text(scheme),
                        text(contributor),
                        "R",
                        "T",
                        "P",
                        "",
                        "C",
                        "A",
                        false)));
    }

    private static Optional<String> text(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private List<String> items(String partner, Flow flow) {
        return comparison(partner, flow).items().stream()
                .map(item -> item.side() + " " + item.pence())
                .toList();
    }

    private Comparison comparison(String partner, Flow flow) {
        Stream<Comparison> all = sorting.comparisons().stream();
        return all.filter(c -> c.partner().equals(partner) && c.flow() == flow)
                .findFirst()
                .orElseThrow();
    }
}

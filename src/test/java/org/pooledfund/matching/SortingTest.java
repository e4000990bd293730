package org.pooledfund.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.Standing;
import org.pooledfund.extract.document.ProfileDocument;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.match.Field;
import org.pooledfund.match.Lines;

/** Which comparison a line of the sample fund belongs to, if to any. */
class SortingTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final List<SourceProfile> PROFILES = new ArrayList<>();

    private static Optional<Agreement> agreement = Optional.empty();

    private Sorting sorting = sorting(List.of());
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

    private static Sorting sorting(List<Field> fields) {
        return new Sorting(
                agreement.orElseThrow(),
                PROFILES,
                new LineNames(List.of(SmallLedgers.extract(1, "a.csv"))),
                fields);
    }

    @BeforeEach
    void begin() {
        sorting = sorting(List.of());
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

        List<Comparison> all = sorting.comparisons();
        assertEquals(
                List.of("PARTNER 500", "POOL 500"),
                items(find(all, "aldermere-icb", Flow.EXPENDITURE)));
        assertEquals(List.of("POOL 7"), items(find(all, "woldside-council", Flow.EXPENDITURE)));
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
                List.of("PARTNER 500", "POOL 500"),
                items(find(sorting.comparisons(), "aldermere-icb", Flow.CONTRIBUTIONS)));
    }

    @Test
    void givesContributionsOneCounterpartyForEachLedgerNamesTheOther() {
        add("icb-ledger", Nature.CONTRIBUTION, Standing.OUTSIDE_SCHEMES, "", "", 500);

        Lines lines = find(sorting.comparisons(), "aldermere-icb", Flow.CONTRIBUTIONS)
                .lines(Side.PARTNER);
        assertEquals(
                agreement.orElseThrow().partner("aldermere-icb").name(),
                lines.text(0, Field.COUNTERPARTY));
    }

    @Test
    void givesThePoolsOrphansToTheHost() {
        add("pool-ledger", Nature.EXPENDITURE, Standing.UNMAPPED, "", "", 500);
        add("pool-ledger", Nature.CONTRIBUTION, Standing.OUTSIDE_SCHEMES, "", "", -7);

        List<Comparison> all = sorting.comparisons();
        assertEquals(List.of("POOL 500"), items(find(all, "aldermere-council", Flow.EXPENDITURE)));
        assertEquals(List.of("POOL 7"), items(find(all, "aldermere-council", Flow.CONTRIBUTIONS)));
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
                                + excluded.id().line())
                        .toList());
        Comparison icb = find(sorting.comparisons(), "aldermere-icb", Flow.EXPENDITURE);
        assertEquals(0, icb.rows(), "they are not compared");
        assertEquals(List.of("PARTNER 2", "POOL 3"), items(icb), "but looked into");
        assertEquals(ControlTotals.NONE, icb.own().loaded());
    }

    @Test
    void comparesBalancesIfThePartnersLedgerTellsThemApart() {
        add("pool-ledger", Nature.BALANCE, Standing.OUTSIDE_SCHEMES, "", "aldermere-icb", -500);
        assertEquals(
                List.of("POOL CUTOVER 1"),
                sorting.exclusions().stream()
                        .map(excluded -> excluded.side() + " " + excluded.reason() + " "
                                + excluded.id().line())
                        .toList(),
                "nobody knows what the partner has");

        sorting = knowingBalances();
        add("icb-ledger", Nature.BALANCE, Standing.OUTSIDE_SCHEMES, "", "", 500);
        add("pool-ledger", Nature.BALANCE, Standing.OUTSIDE_SCHEMES, "", "aldermere-icb", -500);
        add("icb-ledger", Nature.BALANCE, Standing.OUTSIDE_POOL, "", "", 9);
        assertEquals(
                List.of("PARTNER 500", "POOL 500"),
                items(find(sorting.comparisons(), "aldermere-icb", Flow.BALANCES)));
        assertEquals(1, sorting.exclusions().size());
    }

    private static Sorting knowingBalances() {
        List<SourceProfile> profiles = new ArrayList<>(PROFILES);
        profiles.replaceAll(profile -> {
            try {
                return profile.id().equals("icb-ledger")
                        ? ProfileDocument.read(
                                "icb",
                                Files.readString(SAMPLE.resolve("sources/icb-ledger.yaml"))
                                        .replaceFirst(
                                                "(?m)^nature:\n",
                                                "nature:\n  - account: 213*\n    is: balance\n"),
                                agreement.orElseThrow())
                        : profile;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        return new Sorting(
                agreement.orElseThrow(),
                profiles,
                new LineNames(List.of(SmallLedgers.extract(1, "a.csv"))),
                List.of());
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
        long compared =
                sorting.comparisons().stream().mapToLong(Comparison::rows).sum();

        assertEquals(number, compared + sorting.exclusions().size());
    }

    @Test
    void comparesRechargesByThemselvesIfThePartnersLedgerTellsThemApart() throws IOException {
        String text = Files.readString(SAMPLE.resolve("sources/icb-ledger.yaml"))
                .replace("\nnature:\n", "\nnature:\n  - account: \"9*\"\n    is: recharge\n");
        List<SourceProfile> profiles = new ArrayList<>(PROFILES);
        profiles.removeIf(profile -> profile.id().equals("icb-ledger"));
        profiles.add(ProfileDocument.read("icb", text, agreement.orElseThrow()));
        sorting = new Sorting(
                agreement.orElseThrow(),
                profiles,
                new LineNames(List.of(SmallLedgers.extract(1, "a.csv"))),
                List.of());
        add("icb-ledger", Nature.RECHARGE, Standing.IN_SCHEME, "S03", "", -500);
        add("pool-ledger", Nature.RECHARGE, Standing.IN_SCHEME, "S03", "", 500);
        add("pool-ledger", Nature.RECHARGE, Standing.IN_SCHEME, "S08", "", 7);

        List<Comparison> all = sorting.comparisons();
        assertEquals(
                List.of("PARTNER -500", "POOL -500"),
                items(find(all, "aldermere-icb", Flow.RECHARGES)));
        assertEquals(List.of("POOL 7"), items(find(all, "woldside-council", Flow.EXPENDITURE)));
    }

    @Test
    void givesTheRulesTheFieldsTheyAskFor() {
        sorting = sorting(RuleFields.ALL);
        add("icb-ledger", Nature.EXPENDITURE, Standing.IN_SCHEME, "S03", "", 500);

        Lines lines =
                find(sorting.comparisons(), "aldermere-icb", Flow.EXPENDITURE).lines(Side.PARTNER);
        assertEquals(
                List.of("T", "C", "A"),
                RuleFields.ALL.stream().map(field -> lines.text(0, field)).toList());
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
        LedgerLine plain = SmallLedgers.line("R", pence).ledgerLine(++number);
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

    private static List<String> items(Comparison comparison) {
        List<String> items = new ArrayList<>();
        for (Side side : Side.values()) {
            Lines lines = comparison.lines(side);
            for (int line = 0; line < lines.size(); line++) {
                items.add(side + " " + lines.amount(line));
            }
        }
        return items;
    }

    private static Comparison find(List<Comparison> all, String partner, Flow flow) {
        return all.stream()
                .filter(c -> c.partner().equals(partner) && c.flow() == flow)
                .findFirst()
                .orElseThrow();
    }
}

package org.pooledfund.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.summingLong;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.fund.Scheme;

/** The extracts, read again: how they look, and whether their totals are true. */
class SampleExtractsTest {
    @ParameterizedTest
    @CsvSource({
        "icb-ledger,1800,2200",
        "council-ledger,2400,2800",
        "district-ledger,450,550",
        "pool-ledger,4300,4700"
    })
    void aLedgerHasSoManyLines(String source, int least, int most) {
        Map<String, Integer> lines = Sample.EXTRACTS.stream()
                .collect(groupingBy(
                        extract -> extract.total().source(),
                        summingInt(extract -> extract.lines().size())));
        int count = lines.getOrDefault(source, 0);
        assertTrue(count >= least && count <= most, count + " lines in " + source);
    }

    @Test
    void everyTotalRowIsTrue() {
        for (Extract extract : Sample.EXTRACTS) {
            for (String column : extract.total().source().equals("pool-ledger")
                    ? List.of("debit", "credit")
                    : List.of("amount")) {
                long sum = extract.lines().stream()
                        .mapToLong(line -> Line.pence(line.get(column)).orElse(0L))
                        .sum();
                assertEquals(
                        sum,
                        Line.pence(extract.total().get(column)).orElseThrow(),
                        extract.file().path() + " " + column);
            }
        }
    }

    @Test
    void onlyThePlantedCodesAreUnknown() {
        List<String> unknown = Sample.LINES.stream()
                .filter(line -> line.scheme().equals(Profile.UNKNOWN))
                .map(line -> line.get("code"))
                .toList();
        assertEquals(List.of("946188", "7XX11"), unknown);
    }

    @Test
    void aftercareIsRenumberedOnTheFirstOfJuly() {
        List<Line> aftercare = Sample.LINES.stream()
                .filter(line -> List.of("946106", "946116").contains(line.get("code")))
                .toList();
        assertTrue(aftercare.size() > 600);
        aftercare.forEach(line -> assertEquals("S06", line.scheme(), line.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "S01,65",
        "S02,-10",
        "S03,6",
        "S04,-12",
        "S05,43",
        "S06,25",
        "S07,11",
        "S08,-120",
        "S09,-4",
        "S10,9"
    })
    void aSchemeSpendsWhatItsStorySays(String id, int perMilleOverPlan) {
        Scheme scheme = Sample.AGREEMENT.scheme(id).orElseThrow();
        long spent = Sample.LINES.stream()
                .filter(line -> line.isPool() && line.scheme().equals(id))
                .mapToLong(line -> line.pence().orElseThrow())
                .sum();
        long told = scheme.budgetPence() / 2 * (1000 + perMilleOverPlan) / 1000;
        long tolerance = scheme.budgetPence() / 2000;
        assertTrue(Math.abs(spent - told) <= tolerance, id + " spent " + spent + ", told " + told);
    }

    @Test
    void thePoolIsOwedAndPaidByInstalments() {
        Map<String, Long> received = Sample.LINES.stream()
                .filter(line -> line.isPool() && line.nature().equals("contribution"))
                .collect(groupingBy(
                        line -> line.profile()
                                .partner(line.get("account"), line.get("narrative"))
                                .orElseThrow(),
                        summingLong(line -> -line.pence().orElseThrow())));
        assertEquals(
                Map.of(
                        "aldermere-council", 1_095_000_000L,
                        "aldermere-icb", 1_692_000_000L,
                        "woldside-council", 18_000_000L - 1_200_000L),
                received);
    }

    @Test
    void theLastInstalmentTakesTheOddPence() {
        List<Long> instalments = Contributions.instalmentsPence(1_000_00L);
        assertEquals(12, instalments.size());
        assertEquals(8333L, instalments.getFirst());
        assertEquals(8337L, instalments.getLast());
    }

    @Test
    void theIcbListingLooksAsItsLedgerPrintsIt() {
        String text = text("extracts/icb-ledger/icb-2025-04.csv", StandardCharsets.UTF_8.name());
        assertAll(
                () -> assertTrue(
                        text.startsWith("\uFEFFReport Name,GL Transaction Listing\r\nLedger,")),
                () -> assertFalse(text.replace("\r\n", "").contains("\n")),
                () -> assertTrue(text.matches("(?s).*,\"-1,[01]\\d\\d,\\d{3}\\.\\d\\d\"\r\n.*")),
                () -> assertTrue(text.contains("\r\nQZ9,APR-25,946103,URGENT COMMUNITY RESPONSE,")),
                () -> assertTrue(text.contains("-APR-2025,")));
    }

    @Test
    void septemberHasThreeLettersInTheIcbListing() {
        String text = text("extracts/icb-ledger/icb-2025-09.csv", StandardCharsets.UTF_8.name());
        assertTrue(text.contains("QZ9,SEP-25,") && text.contains("-SEP-2025,"));
        assertFalse(text.contains("SEPT-"));
    }

    @Test
    void theDistrictExportEndsWithEmptyRowsAndHasWindowsLetters() {
        SampleFile file = Sample.file("extracts/district-ledger/district-2025-04.csv");
        String text = text(file.path(), "windows-1252");
        assertTrue(text.startsWith("TransNo;Seq no;Period;"));
        assertTrue(text.endsWith("\r\n;;;;;;;;;;;\r\n;;;;;;;;;;;\r\n"));
        assertTrue(text.contains("£"));
        assertEquals(text.length(), file.content().length);
    }

    @Test
    void thePoolLedgerIsPlain() {
        String text =
                text("extracts/pool-ledger/pool-2025-05.csv", StandardCharsets.US_ASCII.name());
        assertTrue(text.startsWith("Period,Journal,Line,Posting Date,"));
        assertTrue(text.contains("\n02/2526,PJ02-00001,1,0"));
        assertFalse(text.contains("\r"));
    }

    private static String text(String path, String charset) {
        return new String(Sample.file(path).content(), Charset.forName(charset));
    }
}

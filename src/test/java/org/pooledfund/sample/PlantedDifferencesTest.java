package org.pooledfund.sample;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of planted differences against the extracts, read again. */
class PlantedDifferencesTest {
    private static final Map<String, String> LEDGERS = Map.of(
            "aldermere-icb", "icb-ledger",
            "aldermere-council", "council-ledger",
            "woldside-council", "district-ledger");

    @ParameterizedTest
    @CsvSource({
        "TIMING,8",
        "SIGN_FLIP,2",
        "PART_PAYMENT,2",
        "BATCH_PAYMENT,2",
        "SPLIT_CODING,3",
        "VAT_GROSS_NET,3",
        "PRIOR_PERIOD,2",
        "ACCRUAL_NOT_REVERSED,2",
        "MISCODING,3",
        "ROUNDING,4",
        "CLIENT_INCOME,2",
        "CUTOVER,2",
        "DUPLICATE,2",
        "DISPUTED,2",
        "MISSING_IN_POOL,2",
        "MISSING_IN_PARTNER,2",
        "UNMAPPED,2",
        "QUARANTINED,3"
    })
    void aTypeIsPlantedSoOften(String type, int times) {
        assertEquals(
                times,
                Sample.PLANTED.stream()
                        .filter(planted -> planted.getField("type").equals(type))
                        .count());
    }

    @Test
    void everyPartnerIsTouched() {
        assertEquals(
                LEDGERS.keySet(),
                Sample.PLANTED.stream().map(p -> p.getField("partner")).collect(toSet()));
    }

    @Test
    void thePlantedPenceAreThoseOfTheLinesConcerned() {
        for (NamedCsvRecord planted : Sample.PLANTED) {
            List<Line> lines = lines(planted);
            int way = planted.getField("flow").equals("contributions") ? -1 : 1;
            assertEquals(pence(planted, "partner_pence"), sum(lines, false), planted.toString());
            assertEquals(pence(planted, "pool_pence"), way * sum(lines, true), planted.toString());
            assertTrue(
                    lines.stream().anyMatch(line -> isInFile(line, planted)), planted.toString());
        }
    }

    @Test
    void aRowThatCannotBeReadIsWhereTheListSays() {
        for (NamedCsvRecord planted : Sample.PLANTED) {
            if (planted.getField("type").equals("QUARANTINED")) {
                String[] place = planted.getField("file").split(":");
                byte[] content = Sample.file(place[0]).content();
                String row = new String(content, StandardCharsets.ISO_8859_1)
                        .lines()
                        .toList()
                        .get(Integer.parseInt(place[1]) - 1);
                assertTrue(row.contains(planted.getField("reference")), row);
                assertTrue(
                        row.contains("######")
                                || row.contains("12,3x4.00")
                                || row.contains("2025-09-31"),
                        row);
            }
        }
    }

    @Test
    void noOtherLineHasAPlantedAmount() {
        for (NamedCsvRecord planted : Sample.PLANTED) {
            List<Line> concerned = lines(planted);
            if (planted.getField("flow").equals("contributions")) {
                continue;
            }
            Set<Long> amounts = concerned.stream()
                    .map(line -> Math.abs(line.pence().orElse(0L)))
                    .filter(pence -> pence != 0)
                    .collect(toSet());
            List<Line> others = Sample.LINES.stream()
                    .filter(line -> !concerned.contains(line))
                    .filter(line -> amounts.contains(Math.abs(line.pence().orElse(0L))))
                    .toList();
            assertEquals(List.of(), others, planted.toString());
        }
    }

    @Test
    void whatIsPlantedStaysBelowTheFundsTolerance() {
        long gross = Sample.PLANTED.stream()
                .filter(planted -> !planted.getField("type").equals("CUTOVER"))
                .mapToLong(planted -> Math.max(
                        Math.abs(pence(planted, "partner_pence")),
                        Math.abs(pence(planted, "pool_pence"))))
                .sum();
        assertTrue(gross < Sample.AGREEMENT.tolerances().openBreaksPence(), gross + " pence");
    }

    /**
     * The heart of it: nothing but what is listed lies between the partners' books and the pool's.
     */
    @Test
    void theLedgersDifferByTheListedDifferencesToThePenny() {
        Map<String, Long> between = new TreeMap<>();
        Map<String, Long> listed = new TreeMap<>();
        for (Line line : Sample.LINES) {
            if (line.nature().matches("expenditure|accrual|client-income")
                    && line.scheme().startsWith("S")) {
                add(between, line);
                if (isOpenAccrual(line)) {
                    add(listed, line);
                }
            }
        }
        for (NamedCsvRecord planted : Sample.PLANTED) {
            lines(planted).stream()
                    .filter(line -> line.scheme().startsWith("S"))
                    .forEach(line -> add(listed, line));
        }
        assertEquals(10, between.size());
        assertEquals(listed, between);
    }

    @Test
    void contributionsDifferByTheListedDifferencesToThePenny() {
        long between = Sample.LINES.stream()
                .filter(line -> line.nature().equals("contribution"))
                .mapToLong(line -> line.pence().orElseThrow())
                .sum();
        long listed = Sample.PLANTED.stream()
                .filter(planted -> planted.getField("flow").equals("contributions"))
                .mapToLong(
                        planted -> pence(planted, "partner_pence") - pence(planted, "pool_pence"))
                .sum();
        assertEquals(1_200_000L, listed);
        assertEquals(listed, between);
    }

    static boolean isOpenAccrual(Line line) {
        return line.nature().equals("accrual")
                && line.month().getMonthValue() == 9
                && line.pence().orElseThrow() > 0;
    }

    /** The lines with the listed references in the partner's ledger and the pool's. */
    static List<Line> lines(NamedCsvRecord planted) {
        Set<String> references = Arrays.stream(planted.getField("reference").split("; "))
                .map(Line::plain)
                .collect(toSet());
        String ledger = LEDGERS.get(planted.getField("partner"));
        return Sample.LINES.stream()
                .filter(line -> line.isPool() || line.source().equals(ledger))
                .filter(line -> references.contains(line.plainReference()))
                .toList();
    }

    private static boolean isInFile(Line line, NamedCsvRecord planted) {
        return planted.getField("file").split(":")[0].equals(line.file().path())
                && planted.getField("source").equals(line.source());
    }

    private static long sum(List<Line> lines, boolean ofPool) {
        return lines.stream()
                .filter(line ->
                        line.isPool() == ofPool && !line.scheme().equals(Profile.OUTSIDE_POOL))
                .mapToLong(line -> line.pence().orElse(0L))
                .sum();
    }

    private static void add(Map<String, Long> sums, Line line) {
        long pence = line.pence().orElse(0L);
        sums.merge(line.scheme(), line.isPool() ? -pence : pence, Long::sum);
    }

    private static long pence(NamedCsvRecord planted, String field) {
        return Long.parseLong(planted.getField(field));
    }
}

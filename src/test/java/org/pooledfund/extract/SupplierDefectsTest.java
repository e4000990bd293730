package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Defects of councils' extracts that stand where a supplier should, and rows that are none. */
class SupplierDefectsTest {
    private static final String HEADER = "Period|Date|Code|Amount|Ref|Text";
    private static final String ROW = "APR-25|30/04/2025|S1|10.00|INV-1|Beds";

    @ParameterizedTest
    @ValueSource(strings = {"2022:05D  Dementia", "14 EIGHTH ROW", "=1+1", "*", "\"Oak\""})
    void d10KeepsAnyTextInTheSuppliersPlace(String text) {
        Extracted extracted = Extracted.of(
                Profiles.signed().column(Column.PARTY, "Supplier").build(),
                HEADER + "|Supplier",
                ROW + "|" + text);

        extracted.finish();
        assertEquals(text, extracted.lines.get(0).party());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Redacted", "REDACTED PERSONAL DATA", ""})
    void d11LoadsLinesWhoseSupplierIsRedacted(String text) {
        Extracted extracted = Extracted.of(
                Profiles.signed().column(Column.PARTY, "Supplier").build(),
                HEADER + "|Supplier",
                ROW + "|" + text,
                ROW + "|" + text);

        assertEquals(new ControlTotals(2, 2_000), extracted.finish().posted());
    }

    @Test
    void d12KeepsAFeeAndTheClientsChargeApart() {
        SourceProfile profile = Profiles.signed()
                .natures(new NatureRule(
                        Map.of(Column.NARRATIVE, Wildcard.of("Customer And Client Receipts*")),
                        Nature.CLIENT_INCOME,
                        Optional.empty()))
                .build();
        Extracted extracted = Extracted.of(
                profile,
                HEADER,
                ROW.replace("10.00", "4101.36"),
                ROW.replace("10.00", "-438.80").replace("Beds", "Customer And Client Receipts"));

        assertEquals(new ControlTotals(2, 366_256), extracted.finish().posted());
        assertEquals(
                List.of(Nature.EXPENDITURE, Nature.CLIENT_INCOME),
                extracted.lines.stream().map(LedgerLine::nature).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"|||||", "", " | ", "|||||||||"})
    void d13IgnoresEmptyLastRows(String last) {
        LoadReport report =
                Extracted.of(Profiles.signed().build(), HEADER, ROW, last, last).finish();

        assertEquals(new ControlTotals(3, 0), report.ignored());
        assertEquals(new ControlTotals(1, 1_000), report.posted());
    }
}

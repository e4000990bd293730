package org.pooledfund.pack.bcf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Forecast;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.fund.document.ForecastDocument;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;

/** The layout that the program brings, and the sample fund's figures. */
final class ReturnSamples {
    static final LocalDate DAY = LocalDate.of(2025, 9, 30);

    private ReturnSamples() {}

    static String yaml() {
        return read(Path.of("templates/bcf-return/2025-26.yaml"));
    }

    static ReturnLayout layout() {
        return ReturnDocument.read("templates/bcf-return/2025-26.yaml", yaml());
    }

    /** Every scheme has spent half of its budget, but the first so many pence. */
    static ReturnFigures figures(long firstPence) {
        return figures(firstPence, Optional.empty());
    }

    static ReturnFigures figures(long firstPence, Optional<Forecast> forecast) {
        Agreement agreement = agreement();
        List<SchemeOutturn> outturns = agreement.schemes().stream()
                .map(scheme -> new SchemeOutturn(
                        scheme,
                        scheme.budgetPence() / 2,
                        scheme == agreement.schemes().getFirst()
                                ? firstPence
                                : scheme.budgetPence() / 2))
                .toList();
        Settlement settlement = new Settlement(
                new Period(agreement.year(), 6), outturns, 0, List.of(), List.of(), List.of());
        return ReturnFigures.of(agreement, settlement, forecast, DAY);
    }

    private static Agreement agreement() {
        return AgreementDocument.read(
                "agreement.yaml", read(Path.of("sample-data/agreement.yaml")));
    }

    static Forecast forecast() {
        return ForecastDocument.read(
                "forecast.yaml", read(Path.of("sample-data/forecast.yaml")), agreement());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

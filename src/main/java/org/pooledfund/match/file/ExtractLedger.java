package org.pooledfund.match.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pooledfund.extract.Extraction;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.format.Rows;
import org.pooledfund.match.LinesBuilder;
import org.pooledfund.matching.EngineLines;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.ProblemException;

/**
 * Reads an extract by its profile into lines: all of it, or none. A line's id is where it stands in
 * its file; lines outside income and expenditure are left out, as in a run.
 */
final class ExtractLedger {
    private static final int MOST_FINDINGS = 20;
    private static final int PENCE = 2;

    private final LedgerFile.Extract file;
    private final EngineLines into;
    private final long unitsInAPenny;
    private final List<Finding> findings = new ArrayList<>();

    ExtractLedger(LedgerFile.Extract file, int decimalPlaces, LinesBuilder lines) {
        this.file = file;
        this.into = new EngineLines(lines, file.year(), "");
        this.unitsInAPenny = decimalPlaces < PENCE
                ? 0
                : java.math.BigInteger.TEN.pow(decimalPlaces - PENCE).longValueExact();
    }

    /**
     * Reads it.
     *
     * @throws ProblemException if it may not be loaded, or a row cannot be read
     */
    void read() throws IOException {
        String name = String.valueOf(file.path().getFileName());
        Extraction extraction =
                new Extraction(file.profile(), file.year(), name, this::take, rejection -> {
                    if (findings.size() < MOST_FINDINGS) {
                        findings.add(rejection.finding());
                    }
                });
        Rows.of(file.profile().format()).read(file.path(), extraction::row, (done, total) -> {});
        if (!findings.isEmpty()) {
            throw new ProblemException(findings);
        }
        extraction.finish();
    }

    private void take(LedgerLine line) {
        if (line.nature().isBalanceSheet()) {
            return;
        }
        into.add(
                Long.toString(line.line()),
                Math.multiplyExact(line.amountPence(), unitsInAPenny),
                line);
    }
}

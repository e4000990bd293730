package org.pooledfund.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;

/**
 * Makes the extracts of the sample fund: four ledgers, April to September, a file for each ledger
 * and month, with differences planted in them and a list of those. Everything in them is invented.
 *
 * <p>It reads no clock and nothing of the machine: a seed gives the same bytes again. The workbooks
 * are compressed by the Java that runs; another compression library may pack the same parts into
 * other bytes.
 */
public final class SampleData {
    private SampleData() {}

    /**
     * All files, extracts first.
     *
     * @param agreement that of the sample fund, or one with the same partners, schemes and leads
     * @throws IllegalArgumentException if the agreement has other partners, schemes or leads
     */
    public static List<SampleFile> generate(Agreement agreement, long seed) {
        Plot plot = new Plot(new Ground(agreement, seed));
        tell(plot);
        List<SampleFile> files = new ArrayList<>();
        for (LedgerSource ledger : LedgerSource.values()) {
            for (Period period : plot.ground().periods()) {
                files.add(extract(plot.ground(), ledger, period));
            }
        }
        List<PlantedDifference> planted = plot.planted().stream()
                .map(difference -> located(difference, files))
                .toList();
        files.add(new SampleFile("planted-differences.csv", PlantedDocuments.csv(planted)));
        files.add(new SampleFile("PLANTED.md", PlantedDocuments.markdown(planted)));
        return List.copyOf(files);
    }

    /** Planted lines come first: the rest of the story fills the schemes up around them. */
    private static void tell(Plot plot) {
        Accruals accruals = new Accruals(plot.ground());
        new Contributions(plot).post();
        PlantedTimings.plant(plot);
        new PlantedAmounts(plot).plant();
        new PlantedGroups(plot).plant();
        new PlantedCodings(plot).plant();
        new PlantedOneSided(plot, accruals).plant();
        new PlantedUnreadable(plot).plant();
        WeeklyPackages.post(plot.ground());
        RegularSpending.post(plot.ground());
        accruals.post();
        OtherSpending.post(plot.ground());
    }

    private static SampleFile extract(Ground ground, LedgerSource ledger, Period period) {
        List<Posting> postings = ground.books().extract(ledger, period);
        var keeper = ground.agreement().partner(ledger.partner());
        byte[] content = switch (ledger) {
            case ICB -> IcbExtract.bytes(keeper, period, postings);
            case COUNCIL -> CouncilExtract.bytes(keeper, period, postings);
            case DISTRICT -> DistrictExtract.bytes(postings);
            case POOL -> PoolExtract.bytes(period, postings);
        };
        return new SampleFile(ledger.path(period), content);
    }

    /** An unreadable row is found by its line: {@code extracts/icb-ledger/icb-2025-05.csv:57}. */
    private static PlantedDifference located(PlantedDifference difference, List<SampleFile> files) {
        if (difference.type() != PlantedType.QUARANTINED) {
            return difference;
        }
        SampleFile file = files.stream()
                .filter(candidate -> candidate.path().equals(difference.file()))
                .findFirst()
                .orElseThrow();
        List<String> lines =
                new String(file.content(), StandardCharsets.ISO_8859_1).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(difference.reference())) {
                return difference.inFile(difference.file() + ":" + (i + 1));
            }
        }
        throw new IllegalStateException(
                "no line of " + difference.id() + " in " + difference.file());
    }
}

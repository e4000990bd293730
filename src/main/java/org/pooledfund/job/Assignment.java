package org.pooledfund.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.fund.Reports;
import org.pooledfund.store.Run;

/**
 * One run to be made: a job for a fund on a day, with everything that decides its result.
 *
 * @param extracts files that may be new
 * @param reports where the fund's reports go
 * @param reason why the same is run again; blank if it is not
 */
public record Assignment(
        Run.Key key,
        FundFolder fund,
        List<FundFolder.ExtractFile> extracts,
        Path templates,
        Path reports,
        String reason) {

    /** The day of the run. */
    public LocalDate asOf() {
        return key.asOf();
    }

    /** The last period that day allows: the year's last adjustment once the year is over. */
    public Period lastPeriod() {
        FinancialYear year = fund.agreement().year();
        return year.contains(asOf())
                ? Period.containing(asOf())
                : new Period(year, Period.LAST_ADJUSTMENT);
    }

    /** Which reports the fund wants. */
    public Reports reportsWanted() {
        return fund.besides().reports().orElseGet(() -> Reports.all(fund.agreement()));
    }

    /** The profiles of all sources. */
    public List<SourceProfile> profiles() {
        return fund.sources().stream().map(FundFolder.Source::profile).toList();
    }

    /** The files of a source that may be new. */
    public List<FundFolder.ExtractFile> extracts(SourceProfile profile) {
        return extracts.stream()
                .filter(file -> file.profile().id().equals(profile.id()))
                .toList();
    }

    /** A source by its profile. */
    public FundFolder.Source source(SourceProfile profile) {
        return fund.sources().stream()
                .filter(source -> source.profile().id().equals(profile.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The sources that are the pool's own ledger. */
    public List<String> poolSources() {
        return profiles().stream()
                .filter(profile -> profile.ledger() == SourceProfile.Ledger.POOL)
                .map(SourceProfile::id)
                .toList();
    }
}

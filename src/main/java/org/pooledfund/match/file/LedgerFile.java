package org.pooledfund.match.file;

import java.nio.file.Path;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.extract.SourceProfile;

/** A ledger on disk, and how to read it. */
public sealed interface LedgerFile {
    /** Where it is. */
    Path path();

    /** A plain file, read by headings. */
    record Plain(Path path, LedgerSource.Plain source) implements LedgerFile {}

    /** An extract, read as the nightly run reads it. */
    record Extract(Path path, SourceProfile profile, FinancialYear year) implements LedgerFile {}
}

package org.pooledfund.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pooledfund.store.Store;

/** The files that a night is to take in, in the order in which it takes them. */
final class Arrivals {
    private Arrivals() {}

    /** What the database has lost of the archive first, then the whole files of the inbox. */
    static List<FundFolder.ExtractFile> of(
            FundFolder fund, Store store, Instant now, Progress progress) {
        Inbox inbox = Inbox.of(fund.extracts(), now);
        inbox.waiting().forEach(file -> progress.note(file.text()));
        List<FundFolder.ExtractFile> files = new ArrayList<>(LostFiles.of(fund, store, progress));
        files.addAll(inbox.whole());
        return files;
    }
}

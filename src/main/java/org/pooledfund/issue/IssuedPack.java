package org.pooledfund.issue;

import java.nio.file.Path;
import java.util.List;
import org.pooledfund.pack.archive.TableChange;
import org.pooledfund.store.JdbcIssues.Issue;
import org.pooledfund.store.JdbcReports;

/**
 * A version that was issued just now.
 *
 * @param changes since the version before; empty for the first
 */
public record IssuedPack(
        Issue issue, Path folder, List<JdbcReports.File> files, List<TableChange> changes) {}

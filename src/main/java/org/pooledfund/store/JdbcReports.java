package org.pooledfund.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files a run has written, with their hashes. */
public final class JdbcReports {
    private final JdbcClient client;

    public JdbcReports(JdbcClient client) {
        this.client = client;
    }

    /** A report file. */
    public record File(String name, String sha256, long sizeBytes) {}

    /** Replaces the list a run had. */
    public void write(long runId, List<File> files) {
        client.sql(Sql.of("delete-report-file")).param("runId", runId).update();
        for (File file : files) {
            client.sql(Sql.of("insert-report-file"))
                    .params(runId, file.name(), file.sha256(), file.sizeBytes())
                    .update();
        }
    }

    /** The files of a run, by name. */
    public List<File> list(long runId) {
        return client.sql(Sql.of("list-report-files"))
                .param("runId", runId)
                .query((row, n) -> new File(
                        row.getString("file_name"),
                        row.getString("file_sha256"),
                        row.getLong("size_bytes")))
                .list();
    }
}

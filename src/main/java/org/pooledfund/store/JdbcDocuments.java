package org.pooledfund.store;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every agreement and profile that was ever used, by its content: for auditors, years later. */
public final class JdbcDocuments {
    private final JdbcClient jdbc;

    public JdbcDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a document; does nothing if the same content is kept already. */
    public void keep(String sha256, String kind, String name, String content, Instant now) {
        jdbc.sql(Sql.of("insert-document"))
                .param("sha256", sha256)
                .param("kind", kind)
                .param("name", name)
                .param("content", content)
                .param("firstUsed", Timestamp.from(now))
                .update();
    }
}

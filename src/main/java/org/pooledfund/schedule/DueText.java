package org.pooledfund.schedule;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Keeps {@link Due} as plain text: no Java objects are ever read from the database. */
final class DueText implements Serializer {
    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data instanceof Due due ? due.text().getBytes(StandardCharsets.US_ASCII) : null;
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] bytes) {
        return bytes == null
                ? null
                : type.cast(Due.parse(new String(bytes, StandardCharsets.US_ASCII)));
    }
}

package org.pooledfund.store;

import java.util.List;
import java.util.Locale;

/** The address of an embedded database, with what this program's statements rely on. */
public final class H2Url {
    private static final String PREFIX = "jdbc:h2:";
    private static final List<String> NEEDED = List.of(
            "MODE=MySQL",
            "DATABASE_TO_LOWER=TRUE",
            "CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "DB_CLOSE_ON_EXIT=FALSE");

    private H2Url() {}

    /** An address with what it lacks; addresses of other databases stay as they are. */
    public static String whole(String url) {
        if (!url.startsWith(PREFIX)) {
            return url;
        }
        String upper = url.toUpperCase(Locale.ROOT);
        StringBuilder whole = new StringBuilder(url);
        for (String setting : NEEDED) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            if (!upper.contains(";" + name)) {
                whole.append(';').append(setting);
            }
        }
        return whole.toString();
    }
}

package org.pooledfund.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who writes a plain address means the same database as who writes none. */
class H2UrlTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/var/fund, jdbc:h2:file:/var/fund;MODE=MySQL;DATABASE_TO_LOWER=TRUE"
                + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE",
        "jdbc:h2:./fund;mode=MySQL, jdbc:h2:./fund;mode=MySQL;DATABASE_TO_LOWER=TRUE"
                + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE",
        "jdbc:mysql://host/fund, jdbc:mysql://host/fund",
    })
    void addsWhatAnAddressLacks(String given, String whole) {
        assertEquals(whole, H2Url.whole(given));
    }
}

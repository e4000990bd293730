package org.pooledfund.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AdminUrlTest {
    @Test
    void userAndPasswordAreTakenOutAndTheRestIsKept() {
        AdminUrl url =
                AdminUrl.parse("jdbc:mysql://db:3307/?user=root&password=a%26b&sslMode=REQUIRED");

        assertEquals(new AdminUrl("jdbc:mysql://db:3307/", "sslMode=REQUIRED", "root", "a&b"), url);
        assertEquals("jdbc:mysql://db:3307/x?sslMode=REQUIRED", url.database("x"));
    }

    @Test
    void withoutOptionsTheAddressIsPlain() {
        AdminUrl url = AdminUrl.parse("jdbc:mysql://db:3307/?user=root&password=");

        assertEquals("jdbc:mysql://db:3307/x", url.database("x"));
    }

    @Test
    void otherAddressesAreRefusedWithoutRepeatingThePassword() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> AdminUrl.parse("jdbc:mariadb://db:3306/x?user=root&password=secret"))
                .getMessage();

        assertTrue(message.contains("jdbc:mysql://host:port/?user=NAME&password=WORD"), message);
        assertFalse(message.contains("secret"), message);
    }
}

package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.testing.Trials;

class WildcardTest {
    @ParameterizedTest
    @CsvSource({
        "946103, 946103",
        "pf100, PF100",
        "94*, 946103",
        "94*, 94",
        "*03, 946103",
        "9*03, 946103",
        "*, ''",
        "*, anything",
        "**, x",
        "*disputed*, This is DISPUTED.",
        "a*b*c, axxbxxc",
        "a*b*c, abc",
        "*.csv, icb-2025.CSV",
        "a.c, a.c",
        "[ab]+, [ab]+",
        "a\\Eb*, a\\Ebx",
        "$1*, $1.00",
        "(x)*, (x), ''",
        "'', ''",
        "É*, école",
        "ab*ba, abba",
    })
    void fits(String pattern, String value) {
        assertTrue(Wildcard.of(pattern).matches(value));
    }

    @ParameterizedTest
    @CsvSource({
        "946103, 9461030",
        "94*, 1946",
        "*03, 946104",
        "a*b*c, axxcxxb",
        "a.c, abc",
        "[ab], a",
        "'', x",
        "ab*ba, aba",
        "a?c, abc",
        "*a*a*, a",
        "a*b, a",
    })
    void doesNotFit(String pattern, String value) {
        assertFalse(Wildcard.of(pattern).matches(value));
    }

    @Test
    void goesAcrossLines() {
        assertTrue(Wildcard.of("accrual*end").matches("Accrual\nof May\r\nend"));
    }

    @Test
    void staysFastWithManyStarsOnALongText() {
        Wildcard pattern = Wildcard.of("*a".repeat(200) + "*b");
        String text = "a".repeat(100_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertFalse(pattern.matches(text)));
        assertTrue(pattern.matches(text + "b"));
    }

    @Test
    void isTheSameAsAnotherOfTheSameLetters() {
        assertEquals(Wildcard.of("PF*"), Wildcard.of("pf*"));
        assertEquals(Wildcard.of("PF*").hashCode(), Wildcard.of("pf*").hashCode());
        assertNotEquals(Wildcard.of("PF*"), Wildcard.of("PF"));
        assertEquals("PF*", Wildcard.of("PF*").toString());
        assertTrue(Wildcard.of("PF").isExact());
        assertFalse(Wildcard.of("PF*").isExact());
    }

    @Test
    void fitsWhatTheRegularExpressionFits() {
        Trials.run(20_000, chance -> {
            String pattern = text(chance, "ab*", 8);
            String value = text(chance, "ab", 10);
            Pattern regex = Pattern.compile(pattern.replace("*", ".*"));
            assertEquals(
                    regex.matcher(value).matches(),
                    Wildcard.of(pattern).matches(value),
                    pattern + " on " + value);
        });
    }

    private static String text(Random chance, String letters, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = chance.nextInt(longest + 1); i > 0; i--) {
            text.append(letters.charAt(chance.nextInt(letters.length())));
        }
        return text.toString();
    }
}

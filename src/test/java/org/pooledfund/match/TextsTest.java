package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = new Texts();

    @Test
    void equalTextsHaveOneNumber() {
        assertEquals(texts.number("INV-1"), texts.number(new StringBuilder("INV-1")));
        assertNotEquals(texts.number("INV-1"), texts.number("INV-2"));
        assertEquals(0, texts.number(""));
    }

    @Test
    void textsComeBackAsWritten() {
        for (String text :
                new String[] {"plain", "£4,183.27", "Ŵŷn Café", "\u20ac\uD83D\uDE00 x", "\uD83D"}) {
            assertEquals(text, texts.text(texts.number(text)));
        }
    }

    @Test
    void manyTextsKeepTheirNumbers() {
        int[] numbers = new int[20_000];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = texts.number("text " + at);
        }
        for (int at = 0; at < numbers.length; at++) {
            assertEquals(numbers[at], texts.number("text " + at));
            assertEquals("text " + at, texts.text(numbers[at]));
        }
        assertEquals(numbers.length + 1, texts.size());
    }

    @Test
    void aForkKnowsAllAndKeepsItsOwn() {
        int shared = texts.number("shared Café");
        Texts fork = texts.fork();
        assertEquals(shared, fork.number("shared Café"));
        int own = fork.number("own");
        assertEquals(own, fork.number("own"));
        assertEquals(texts.size(), own);
        assertEquals("own", fork.text(own));
        assertEquals("shared Café", fork.text(shared));
        assertEquals(texts.size(), texts.fork().number("another"));
        assertEquals(texts.hash(texts.number("own")), fork.hash(own));
    }
}

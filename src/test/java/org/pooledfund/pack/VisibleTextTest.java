package org.pooledfund.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain & <b>|plain & <b>",
                "a\u0007bell|a[U+0007]bell",
                "over\u202eride|over[U+202E]ride",
                "half\ud800|half[U+D800]",
                "two\tlines|two lines",
                "Bwrdd Iechyd Llŷn|Bwrdd Iechyd Llŷn",
                "\ud83d\ude00|\ud83d\ude00"
            })
    void losesNoCharacter(String text, String visible) {
        assertEquals(visible, VisibleText.of(text));
    }
}

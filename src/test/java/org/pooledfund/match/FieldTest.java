package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two of a field's kind are called in explanations. */
class FieldTest {
    @ParameterizedTest
    @CsvSource({
        "reference, references",
        "counterparty, counterparties",
        "currency, currencies",
        "key, keys",
        "y, ys"
    })
    void hasAPlural(String one, String two) {
        assertEquals(two, new Field(one).plural());
    }
}

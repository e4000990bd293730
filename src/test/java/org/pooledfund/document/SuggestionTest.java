package org.pooledfund.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KNOWN =
            List.of("contributions", "schemes", "tolerances", "S01", "S02");

    @ParameterizedTest
    @CsvSource({
        "contribution, contributions",
        "contirbutions, contributions",
        "Schemes, schemes",
        "SCHEMES, schemes",
        "scheme, schemes",
        "tolerance, tolerances",
        "s01, S01",
        "S03, S01",
    })
    void isTheNearestKnownWord(String given, String meant) {
        assertEquals(" Did you mean '" + meant + "'?", Suggestion.nearest(given, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"colour", "risk-share", "''"})
    void isNothingForAWordFarFromAll(String given) {
        assertEquals("", Suggestion.nearest(given, List.of("contributions", "schemes")));
    }

    @Test
    void isNothingWhereNothingIsKnown() {
        assertEquals("", Suggestion.nearest("name", List.of()));
    }

    @Test
    void writesEnumsWithHyphens() {
        assertEquals("nhs-minimum", Words.of(org.pooledfund.fund.FundingSource.NHS_MINIMUM));
    }
}

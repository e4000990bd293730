package org.pooledfund.match.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pooledfund.match.Trait;

class KindsTest {
    private static final Kinds KINDS =
            new Kinds(Map.of("accrual", Trait.ACCRUAL, "estimé", Trait.DISPUTED));

    @Test
    void aWordMeansWhatTheRulesSayInCapitalsOrNot() {
        assertEquals(Set.of(Trait.ACCRUAL), of("accrual"));
        assertEquals(Set.of(Trait.ACCRUAL), of("Accrual"));
        assertEquals(Set.of(Trait.DISPUTED), of("ESTIMÉ"));
    }

    @Test
    void otherWordsMeanNothing() {
        assertEquals(Set.of(), of("accruals"));
        assertEquals(Set.of(), of("accrua["));
        assertEquals(Set.of(), of(""));
    }

    private static Set<Trait> of(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return KINDS.of(new Cell().at(bytes, 0, bytes.length));
    }
}

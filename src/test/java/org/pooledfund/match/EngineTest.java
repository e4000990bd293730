package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EngineTest {
    private final Texts texts = new Texts();

    private Lines side(String... rows) {
        LinesBuilder builder = new LinesBuilder(texts, List.of());
        for (String row : rows) {
            String[] cell = row.split("\\|", -1);
            builder.add(cell[0], Long.parseLong(cell[1]), 0, 24_000)
                    .set(builder.column(Field.REFERENCE), cell[2]);
        }
        return builder.build();
    }

    @Test
    void linesWithOneReferenceAndAmountMatch() {
        Matching matching = Engine.match(
                StandardRules.of(5, 5),
                side("L1|100|INV-1", "L2|200|INV-2"),
                side("R1|200|INV-2", "R2|300|INV-3"));

        assertEquals(1, matching.groupCount());
        assertEquals("L2", matching.left().id(matching.group(0).left()[0]));
        assertEquals(Status.CONFIRMED, matching.group(0).status());
        assertEquals(2, matching.breakCount());
        assertTrue(matching.conservation(Side.LEFT).holds());
        assertEquals(200, matching.conservation(Side.RIGHT).matched().units());
    }

    @Test
    void linesAreInTheOrderOfTheirIds() {
        Lines lines = side("L10|3|c", "L2|2|b", "L1|1|a");

        assertEquals(List.of("L1", "L2", "L10"), List.of(lines.id(0), lines.id(1), lines.id(2)));
        assertEquals(3, lines.amount(2));
        assertEquals("c", lines.text(2, Field.REFERENCE));
    }
}

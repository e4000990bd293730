package org.pooledfund.pack.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Rag;

class CellCodeTest {
    @Test
    void aRatingKeepsAWordOfItsOwn() {
        Cell cell = Cell.rag(Rag.NONE, "Does not apply: dropped");
        assertEquals(Optional.of("rNONE:Does not apply: dropped"), CellCode.of(cell));
        assertEquals(Optional.of(cell), CellCode.cell("rNONE:Does not apply: dropped"));
    }

    @Test
    void aRatingWithItsUsualWordIsWrittenAsBefore() {
        assertEquals(Optional.of("rRED"), CellCode.of(Cell.rag(Rag.RED)));
        assertEquals(Optional.of(Cell.rag(Rag.RED)), CellCode.cell("rRED"));
        assertEquals(Optional.empty(), CellCode.cell("rPURPLE:Red"));
    }
}

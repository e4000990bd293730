package org.pooledfund.pack.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetNamesTest {
    @Test
    void keepsGoodNames() {
        assertEquals(List.of("Open breaks"), SheetNames.of(List.of("Open breaks")));
    }

    @Test
    void makesNamesThatExcelAccepts() {
        assertEquals(
                List.of("a b c d", "Table", "quoted", "Contents (2)", "history (2)"),
                SheetNames.of(List.of("a/b\\c?d", "[]:*?/\\", "'quoted'", "Contents", "history")));
    }

    @Test
    void cutsLongNamesAndKeepsThemApart() {
        String title = "Integrated Care Board for the North";
        assertEquals(
                List.of(
                        "Integrated Care Board for the N",
                        "Integrated Care Board for t (2)",
                        "INTEGRATED CARE BOARD FOR T (3)"),
                SheetNames.of(List.of(title, title, title.toUpperCase(java.util.Locale.ROOT))));
    }

    @Test
    void neverCutsACharacterInTwo() {
        String name = SheetNames.of(List.of("x".repeat(30) + "\ud83d\ude00")).getFirst();
        assertEquals("x".repeat(30), name);
    }
}

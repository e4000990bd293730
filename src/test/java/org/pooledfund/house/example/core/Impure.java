package org.pooledfund.house.example.core;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Supplier;
import org.pooledfund.house.example.shell.Screen;

/** A class of a pure layer that does all that such a class must not. */
final class Impure {
    private final Screen above = new Screen();
    private final Path file = Path.of("extract.csv");
    private final LocalDate today = LocalDate.now();
    private final Supplier<LocalDate> clock = LocalDate::now;
    private final Random chance = new Random();
    private final Random seeded = new Random(42);
    private final long elapsed = System.nanoTime();

    @Override
    public String toString() {
        return above + " " + file + today + clock + chance + seeded + elapsed;
    }
}

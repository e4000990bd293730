package org.pooledfund.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A second maker of labelled ledger pairs, in the looks of published extracts, written without
 * sight of the first one and of the standard rules: its amounts, numbers, spellings, delays and
 * shares of each difference are other ones.
 */
public final class PublishedLedgers {
    private PublishedLedgers() {}

    /**
     * Writes {@code left.csv} (the partner) and {@code right.csv} (the host) into the folder.
     *
     * @param lines about how many lines each ledger has
     * @return what belongs together
     * @throws IOException if the folder cannot be written
     */
    public static Labels write(Path folder, int lines, long seed) throws IOException {
        Draw draw = new Draw(seed);
        Book book = new Book();
        List<Provider> market = Provider.market(Math.max(12, lines / 55), draw);
        Happenings happenings = new Happenings(book, draw);
        while (book.partnerLines() < lines) {
            happenings.next(draw.often(market));
        }
        Files.writeString(folder.resolve("left.csv"), book.file(true, seed));
        Files.writeString(folder.resolve("right.csv"), book.file(false, seed + 1));
        return new Labels(book.events());
    }
}

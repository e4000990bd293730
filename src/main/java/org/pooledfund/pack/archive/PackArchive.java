package org.pooledfund.pack.archive;

import java.util.List;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Table;

/**
 * Everything that a pack's files are made from: the pack, and the listings that only its workbook
 * has. Its JSON is canonical: the same archive always gives the same text, so that its hash names
 * the figures.
 */
public record PackArchive(Pack pack, List<Table> listings) {
    /** How the names of such files end. */
    public static final String SUFFIX = ".pack.json";

    public PackArchive {
        listings = List.copyOf(listings);
    }

    /** The archive as JSON, a field a component, in the order of the records. */
    public String toJson() {
        return JsonWriter.text(Records.tree(this));
    }

    /**
     * Reads an archive back.
     *
     * @throws IllegalArgumentException when the text is no archive of this version of the program;
     *     the message says where
     */
    public static PackArchive read(String json) {
        return (PackArchive) Records.value(PackArchive.class, JsonReader.read(json), "pack");
    }

    /** Every table, those of the pack before the listings. */
    public List<Table> tables() {
        return java.util.stream.Stream.concat(pack.tables().stream(), listings.stream())
                .toList();
    }
}

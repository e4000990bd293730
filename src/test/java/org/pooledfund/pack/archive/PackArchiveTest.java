package org.pooledfund.pack.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.NastyPack;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.pack.Table;

class PackArchiveTest {
    static Stream<Pack> packs() {
        return Stream.of(SamplePacks.empty(), SamplePacks.sample(), NastyPack.nasty());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void comesBackWithoutLoss(Pack pack) {
        List<Table> listings = pack.tables().stream().limit(1).toList();
        PackArchive archive = new PackArchive(pack, listings);
        PackArchive read = PackArchive.read(archive.toJson());
        assertEquals(archive, read);
        assertEquals(archive.toJson(), read.toJson());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "Draft"       | 7           | pack.pack.meta.edition.status: here should be a String
                    "version":1   | "version":1.5 | not the JSON of a pack, line
                    "is":"Table"  | "is":"Tabel"  | here should be a Block, not 'Tabel'
                    "2025-09-30"  | "soon"      | pack.pack.meta.period.cutOff: here should be a day
                    "version":1   | "version":0  | version 0 is not a whole number from 1
                    "status"      | "title"     | a name that was not there before
                    """)
    void saysWhatIsWrongWithAnArchiveThatWasChanged(String from, String to, String says) {
        String json = new PackArchive(SamplePacks.sample(), List.of()).toJson();
        assertTrue(json.contains(from), from);
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> PackArchive.read(json.replaceFirst(java.util.regex.Pattern.quote(from), to)));
        assertTrue(refused.getMessage().contains(says), refused.getMessage());
    }

    @Test
    void readsCellsAsTheyWereWrittenAtFirst() {
        Table table = Table.of(
                "t",
                "Table",
                "",
                List.of(new Column("name", "Name", ColumnKind.TEXT)),
                List.of(Row.body(Cell.text("Beds"))));
        String json = new PackArchive(SamplePacks.empty(), List.of(table)).toJson();
        assertTrue(json.contains("\"tBeds\""), json);
        PackArchive read = PackArchive.read(
                json.replace("\"tBeds\"", "{\"is\": \"Text\", \"value\": \"Beds\"}"));
        assertEquals(List.of(table), read.listings());
        assertThrows(
                IllegalArgumentException.class,
                () -> PackArchive.read(json.replace("\"tBeds\"", "\"dBeds\"")));
    }

    @Test
    void endsWhereItEnds() {
        String json = new PackArchive(SamplePacks.empty(), List.of()).toJson();
        assertThrows(IllegalArgumentException.class, () -> PackArchive.read(json + "{}"));
        assertThrows(
                IllegalArgumentException.class,
                () -> PackArchive.read(json.substring(0, json.length() / 2)));
        assertThrows(IllegalArgumentException.class, () -> PackArchive.read("[".repeat(100_000)));
    }
}

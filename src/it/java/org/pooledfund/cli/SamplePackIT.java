package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.archive.PackArchive;

/**
 * The pack that templates are tried on has the sections and tables of the pack that the job makes.
 * {@code -Dpooledfund.write=true} renews it.
 */
class SamplePackIT {
    @Test
    void hasEverySectionAndTableOfTheJobsPack() throws IOException {
        Path data =
                CompletedRun.on(Engine.H2).home().reports(PackArchive.SUFFIX).getFirst();
        Pack made = PackArchive.read(Files.readString(data)).pack();
        if (Boolean.getBoolean("pooledfund.write")) {
            Path file = LauncherRun.ROOT.resolve("src/main/resources" + SamplePack.RESOURCE);
            Files.createDirectories(file.getParent());
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(
                        new PackArchive(made, List.of()).toJson().getBytes(StandardCharsets.UTF_8));
            }
        } else {
            assertEquals(
                    ids(made),
                    ids(SamplePack.read().pack()),
                    "run mvn verify -Dit.test=SamplePackIT -Dpooledfund.write=true");
        }
    }

    private static List<String> ids(Pack pack) {
        return pack.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.id()),
                        section.tables().stream().map(table -> section.id() + "/" + table.id())))
                .toList();
    }
}

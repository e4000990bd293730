package org.pooledfund.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.archive.PackArchive;

/**
 * The program and the templates that a pack is laid out with, among its inputs. A pack kept as data
 * may be laid out again with others: then these take the place of those.
 */
public final class MadeWith {
    private static final String PROGRAM = "Program";
    private static final String TEMPLATES = "Templates";
    private static final Path FUNDS = Path.of("funds");

    private MadeWith() {}

    /** The same figures, said to be laid out with these templates. */
    public static PackArchive templates(PackArchive archive, Path folder) {
        return new PackArchive(templates(archive.pack(), folder), archive.listings());
    }

    /** The same figures, said to be laid out with these templates. */
    public static Pack templates(Pack pack, Path folder) {
        PackMeta meta = pack.meta();
        List<PackMeta.Input> inputs = new ArrayList<>(inputs(folder, meta.fund().id()));
        meta.inputs().stream()
                .filter(input ->
                        !input.label().equals(PROGRAM) && !input.label().equals(TEMPLATES))
                .forEach(inputs::add);
        return new Pack(
                new PackMeta(
                        meta.fund(), meta.period(), meta.edition(), inputs, meta.completeness()),
                pack.sections());
    }

    static List<PackMeta.Input> inputs(Path folder, String fundId) {
        return List.of(
                new PackMeta.Input(PROGRAM, "pooledfund " + ProgramVersion.text()),
                new PackMeta.Input(TEMPLATES, Sha256.of(String.join("\n", files(folder, fundId)))));
    }

    /** The fund's templates, a file a line, with its hash; those of other funds are none of it. */
    static List<String> files(Path folder, String fundId) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> isOf(folder.relativize(file), fundId))
                    .toList();
            return all.stream()
                    .map(file -> folder.relativize(file).toString().replace('\\', '/') + " "
                            + hash(file))
                    .sorted()
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(Path file, String fundId) {
        return !file.startsWith(FUNDS) || file.startsWith(FUNDS.resolve(fundId));
    }

    private static String hash(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

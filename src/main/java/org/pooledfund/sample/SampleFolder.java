package org.pooledfund.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts sample files on disk. It writes over files of the same name and removes none. */
public final class SampleFolder {
    private SampleFolder() {}

    /**
     * Writes the files below a folder, which it makes if it is not there.
     *
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if a path leads out of the folder
     */
    public static void write(Path folder, List<SampleFile> files) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        for (SampleFile file : files) {
            Path target = root.resolve(file.path()).normalize();
            if (!target.startsWith(root)) {
                throw new IllegalArgumentException(
                        "a sample file outside its folder: " + file.path());
            }
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, file.content());
        }
    }
}

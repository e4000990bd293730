package org.pooledfund.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is on the disk, not on its way there, when it has been written. */
public final class DurableFile {
    private DurableFile() {}

    /**
     * Writes all of a file and brings it to the disk once, at the end.
     *
     * @param how whether there may be such a file already
     * @throws IOException if it cannot be written
     */
    public static void write(Path path, byte[] bytes, StandardOpenOption... how)
            throws IOException {
        try (FileChannel file = FileChannel.open(path, options(how))) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                file.write(left);
            }
            file.force(true);
        }
    }

    private static StandardOpenOption[] options(StandardOpenOption... how) {
        StandardOpenOption[] all = java.util.Arrays.copyOf(how, how.length + 1);
        all[how.length] = StandardOpenOption.WRITE;
        return all;
    }
}

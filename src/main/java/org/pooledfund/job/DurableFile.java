package org.pooledfund.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file that is on the disk, not on its way there, when it has been written. */
public final class DurableFile {
    private DurableFile() {}

    /**
     * Writes all of a file and brings it to the disk once, at the end.
     *
     * @param how whether there may be such a file already
     * @throws IOException if it cannot be written
     */
    public static void write(Path path, byte[] bytes, OpenOption... how) throws IOException {
        Set<OpenOption> options = new HashSet<>(List.of(how));
        options.add(StandardOpenOption.WRITE);
        try (FileChannel file = FileChannel.open(path, options)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                file.write(left);
            }
            file.force(true);
        }
    }
}

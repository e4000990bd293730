package org.pooledfund.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.pooledfund.pack.archive.PackArchive;

/** The pack that the job makes of the sample fund, kept with the program to try templates on. */
final class SamplePack {
    static final String RESOURCE = "/sample/pack.json.gz";

    private SamplePack() {}

    static PackArchive read() {
        try (InputStream file = SamplePack.class.getResourceAsStream(RESOURCE);
                InputStream in = new GZIPInputStream(Objects.requireNonNull(file, RESOURCE))) {
            return PackArchive.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.pooledfund.extract.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.pooledfund.extract.FileFormat.Compression;
import org.pooledfund.extract.Limits;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * The bytes of an extract, unpacked as they are read. They can be read more than once, and never
 * come to more than the limits allow.
 */
record Content(Path file, Compression compression, Limits limits) {
    /** So little may be packed as tightly as it likes. */
    private static final long HARMLESS = 1 << 20;

    private static final int BUFFER = 1 << 16;

    /** The file's name, for messages. */
    String name() {
        return String.valueOf(file.getFileName());
    }

    /** Begins to read, from the first byte. */
    InputStream open(Rows.Meter meter) throws IOException {
        return switch (compression) {
            case NONE -> bounded(metered(meter));
            case GZIP -> tight(gunzipped(metered(meter)));
            case ZIP -> unzipped();
        };
    }

    /** Begins to read without telling anyone how far it is. */
    InputStream open() throws IOException {
        return open((done, total) -> {});
    }

    private InputStream metered(Rows.Meter meter) throws IOException {
        return new MeteredStream(Files.newInputStream(file), meter, Files.size(file));
    }

    private InputStream gunzipped(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed, BUFFER);
        } catch (EOFException | ZipException e) {
            packed.close();
            throw Archive.damaged(name(), e);
        }
    }

    private InputStream unzipped() throws IOException {
        Archive archive = Archive.open(file);
        try {
            return new FilterInputStream(tight(archive.only())) {
                @Override
                public void close() throws IOException {
                    archive.close();
                }
            };
        } catch (ProblemException | IOException e) {
            archive.close();
            throw e;
        }
    }

    private InputStream tight(InputStream unpacked) throws IOException {
        long most = Math.max(HARMLESS, Files.size(file) * limits.unpackedTimes());
        return new BufferedInputStream(
                bounded(new BoundedStream(
                        new DamageStream(unpacked, name()),
                        most,
                        () -> problem(
                                Problem.ZIP_BOMB,
                                "more than " + limits.unpackedTimes() + " times its size"))),
                BUFFER);
    }

    private InputStream bounded(InputStream in) {
        return new BoundedStream(
                in, limits.fileBytes(), () -> problem(Problem.FILE_TOO_LARGE, limits.fileBytes()));
    }

    ProblemException problem(Problem problem, Object... values) {
        return new ProblemException(Finding.at(Place.of(name()), problem, values));
    }
}

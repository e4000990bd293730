package org.pooledfund.extract.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packs files by gzip, or into zip archives as wrong as a test wants. */
public final class Packing {
    private static final int LINK = 0120777;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    /** A file packed by gzip. */
    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A file alone in an archive. */
    public static byte[] zip(String name, byte[] content) {
        return new Packing().file(name, content).bytes();
    }

    /** With one more file. */
    public Packing file(String name, byte[] content) {
        return entry(new ZipArchiveEntry(name), content);
    }

    Packing folder(String name) {
        return entry(new ZipArchiveEntry(name), new byte[0]);
    }

    Packing link(String name, String target) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(LINK);
        return entry(entry, target.getBytes(StandardCharsets.UTF_8));
    }

    /** With a file that is not made smaller. */
    Packing stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry(entry, content);
    }

    private Packing entry(ZipArchiveEntry entry, byte[] content) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The whole archive. */
    public byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

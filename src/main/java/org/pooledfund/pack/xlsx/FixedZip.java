package org.pooledfund.pack.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The same zip file with its entries in the order of their names and all of one date. */
public final class FixedZip {
    private FixedZip() {}

    /** The zip file rewritten. */
    public static byte[] of(byte[] zip, LocalDate day) {
        try {
            Path file = Files.createTempFile("pooledfund-workbook", ".zip");
            try {
                Files.write(file, zip);
                return of(file, day);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** The zip file rewritten, an entry after the other. */
    static byte[] of(Path file, LocalDate day) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            List<? extends ZipEntry> entries =
                    zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
            for (ZipEntry entry : entries) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(day.atStartOfDay());
                out.putNextEntry(fixed);
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(out);
                }
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
        return bytes.toByteArray();
    }

    private static UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException(
                "workbook: its zip file cannot be rewritten: " + e.getMessage(), e);
    }
}

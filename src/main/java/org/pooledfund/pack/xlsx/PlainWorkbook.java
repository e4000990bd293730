package org.pooledfund.pack.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook that is written without compression, for its zip file is rewritten with one date
 * anyway: pressing half a gigabyte twice was most of the work of a large workbook.
 */
final class PlainWorkbook extends SXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 500;

    PlainWorkbook() {
        super(ROWS_IN_MEMORY);
        setZip64Mode(Zip64Mode.Never); // some readers refuse the other kind
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
        return zip;
    }

    /** The finished file, by way of a temporary one many times its size. */
    byte[] finished(LocalDate day) throws IOException {
        Path plain = Files.createTempFile("pooledfund-workbook", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(plain)) {
                write(out);
            }
            return FixedZip.of(plain, day);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(plain);
        }
    }
}

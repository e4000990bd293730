package org.pooledfund.extract.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Old workbooks, as a test wants them. */
public final class OldWorkbook {
    private OldWorkbook() {}

    /** A workbook of one sheet. */
    public static byte[] of(String name, Consumer<HSSFSheet> content) {
        return book(workbook -> content.accept(workbook.createSheet(name)));
    }

    static byte[] book(Consumer<HSSFWorkbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook with a project of macros. */
    public static byte[] withMacros() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] plain = of("Data", sheet -> {});
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(plain))) {
            system.createDirectory("_VBA_PROJECT_CUR");
            system.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook that opens with a password only. */
    public static byte[] withPassword() {
        Biff8EncryptionKey.setCurrentUserPassword("oak");
        try {
            return of("Data", sheet -> sheet.createRow(0).createCell(0));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}

package org.pooledfund.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.FileFormat.Compression;
import org.pooledfund.extract.Limits;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Looks how a file is packed and whether it is what its profile says, then reads it as that. */
final class FormatRows implements Rows {
    private final FileFormat format;
    private final Optional<Compression> said;
    private final Limits limits;

    FormatRows(FileFormat format, Limits limits) {
        this.format = format instanceof FileFormat.Packed packed ? packed.content() : format;
        this.said = format instanceof FileFormat.Packed packed
                ? Optional.of(packed.compression())
                : Optional.empty();
        this.limits = limits;
    }

    @Override
    public void read(Path file, Sink sink, Meter meter) throws IOException {
        Compression compression = compression(file, format);
        Content content = new Content(file, compression, limits);
        said.filter(wanted -> wanted != compression).ifPresent(wanted -> {
            throw content.problem(Problem.PACKED_OTHERWISE, words(compression), words(wanted));
        });
        if (compression == Compression.NONE && Files.size(file) > limits.fileBytes()) {
            throw content.problem(Problem.FILE_TOO_LARGE, limits.fileBytes());
        }
        check(content);
        switch (format) {
            case FileFormat.Csv csv -> new CsvRows(csv, content).read(sink, meter);
            case FileFormat.FixedWidth fixed -> new FixedRows(fixed, content).read(sink, meter);
            case FileFormat.Xlsx xlsx ->
                onDisk(content, path -> new XlsxRows(xlsx, content).read(path, sink, meter));
            case FileFormat.Xls xls ->
                onDisk(content, path -> new XlsRows(xls, content).read(path, sink, meter));
            case FileFormat.Packed packed -> throw new IllegalStateException("packed twice");
        }
    }

    /** How a file is packed; a workbook is itself an archive, but not packed. */
    static Compression compression(Path file, FileFormat format) throws IOException {
        Signature signature;
        try (InputStream in = Files.newInputStream(file)) {
            signature = Signature.of(in);
        }
        return switch (signature) {
            case GZIP -> Compression.GZIP;
            case ZIP -> isWorkbook(file, format) ? Compression.NONE : Compression.ZIP;
            case TEXT, OLD_OFFICE -> Compression.NONE;
        };
    }

    /** What should be a workbook and is too damaged to tell is left to the reader of workbooks. */
    private static boolean isWorkbook(Path file, FileFormat format) throws IOException {
        try (Archive archive = Archive.open(file)) {
            return archive.isWorkbook();
        } catch (ProblemException e) {
            if (format instanceof FileFormat.Xlsx) {
                return true;
            }
            throw e;
        }
    }

    /** Text with the signature of something else would load as rows of rubbish. */
    private void check(Content content) throws IOException {
        Signature inner;
        try (InputStream in = content.open()) {
            inner = Signature.of(in);
        }
        boolean packed = content.compression() != Compression.NONE;
        boolean right = switch (format) {
            case FileFormat.Xlsx x -> inner != Signature.OLD_OFFICE;
            case FileFormat.Xls x -> inner == Signature.OLD_OFFICE;
            default -> inner == Signature.TEXT;
        };
        boolean workbookInside = inner == Signature.ZIP && format instanceof FileFormat.Xlsx;
        if (packed && !workbookInside && (inner == Signature.GZIP || inner == Signature.ZIP)) {
            throw content.problem(Problem.ARCHIVE_NESTED);
        }
        if (!right) {
            throw content.problem(Problem.FORMAT_DIFFERS, inner.words(), said());
        }
    }

    private String said() {
        return switch (format) {
            case FileFormat.Csv csv -> "csv";
            case FileFormat.FixedWidth fixed -> "fixed-width";
            case FileFormat.Xlsx xlsx -> "xlsx";
            case FileFormat.Xls xls -> "xls";
            case FileFormat.Packed packed -> "packed";
        };
    }

    private static String words(Compression compression) {
        return switch (compression) {
            case NONE -> "not packed";
            case GZIP -> "packed by gzip";
            case ZIP -> "a zip archive";
        };
    }

    /** Reads a file that must lie on disk as it is. */
    @FunctionalInterface
    interface Reading {
        void of(Path path) throws IOException;
    }

    /** Hands over a file as it lies, or unpacked for as long as it is read. */
    static void onDisk(Content content, Reading reading) throws IOException {
        if (content.compression() == Compression.NONE) {
            reading.of(content.file());
            return;
        }
        Path unpacked = Files.createTempFile("pooledfund", ".unpacked");
        try {
            try (InputStream in = content.open()) {
                Files.copy(in, unpacked, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            reading.of(unpacked);
        } finally {
            Files.deleteIfExists(unpacked);
        }
    }
}

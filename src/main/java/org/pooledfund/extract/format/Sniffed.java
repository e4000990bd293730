package org.pooledfund.extract.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.FileFormat.Compression;
import org.pooledfund.extract.Limits;
import org.pooledfund.extract.TextEncoding;

/**
 * What the bytes of a file nobody has described say of it.
 *
 * @param encoding of text: {@link TextEncoding#AUTO} if nothing but plain letters tells it
 * @param sheets the names of a workbook's sheets
 * @param head the first lines of a text
 */
public record Sniffed(
        Kind kind,
        Compression compression,
        TextEncoding encoding,
        List<String> sheets,
        List<String> head) {
    private static final int MOST_LINES = 400;
    private static final int MOST_CHARACTERS = 400_000;
    private static final int BLOCK = 1 << 16;

    /** The kinds of file that are read. */
    public enum Kind {
        TEXT,
        XLSX,
        XLS
    }

    public Sniffed {
        sheets = List.copyOf(sheets);
        head = List.copyOf(head);
    }

    /**
     * Looks at a file.
     *
     * @throws org.pooledfund.problem.ProblemException if it is damaged, packed in a way that is not
     *     read, or unpacks to too much
     * @throws IOException if the disk fails
     */
    public static Sniffed of(Path file) throws IOException {
        Compression compression =
                FormatRows.compression(file, new FileFormat.Csv(',', TextEncoding.AUTO));
        Content content = new Content(file, compression, Limits.STANDARD);
        Signature signature;
        try (InputStream in = content.open()) {
            signature = Signature.of(in);
        }
        return switch (signature) {
            case TEXT -> text(content);
            case OLD_OFFICE -> workbook(content, Kind.XLS);
            case ZIP, GZIP -> workbook(content, Kind.XLSX);
        };
    }

    private static Sniffed workbook(Content content, Kind kind) throws IOException {
        List<String> sheets = new ArrayList<>();
        FormatRows.onDisk(
                content,
                path -> sheets.addAll(
                        kind == Kind.XLS ? SheetNames.ofXls(path) : SheetNames.ofXlsx(path)));
        return new Sniffed(kind, content.compression(), TextEncoding.AUTO, sheets, List.of());
    }

    private static Sniffed text(Content content) throws IOException {
        Charset charset = Encodings.of(content, TextEncoding.AUTO);
        List<String> lines = new ArrayList<>();
        int characters = 0;
        try (BufferedReader reader =
                new BufferedReader(Unmarked.of(Encodings.reader(content.open(), charset)), BLOCK)) {
            TextLines text = new TextLines(reader, content);
            String line = text.next();
            while (line != null && lines.size() < MOST_LINES && characters < MOST_CHARACTERS) {
                lines.add(line);
                characters += line.length();
                line = text.next();
            }
        }
        return new Sniffed(
                Kind.TEXT, content.compression(), encoding(content, charset), List.of(), lines);
    }

    private static TextEncoding encoding(Content content, Charset charset) throws IOException {
        if (charset.equals(StandardCharsets.UTF_16)) {
            return TextEncoding.UTF_16;
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return TextEncoding.WINDOWS_1252;
        }
        byte[] block = new byte[BLOCK];
        try (InputStream in = content.open()) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    if (block[i] < 0) {
                        return TextEncoding.UTF_8;
                    }
                }
            }
        }
        return TextEncoding.AUTO;
    }
}

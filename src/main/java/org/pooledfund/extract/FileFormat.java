package org.pooledfund.extract;

import java.util.List;

/**
 * The form of an extract file. A file may come packed, by gzip or alone in a zip archive: that is
 * recognised by its first bytes, unless the profile says which it must be.
 */
public sealed interface FileFormat {
    /** Text with a separator between the columns; cells may be quoted. */
    record Csv(char delimiter, TextEncoding encoding) implements FileFormat {}

    /**
     * Text whose columns stand at fixed positions.
     *
     * @param columns in the order of the line
     * @param firstRow the line the data begin in, counted from 1; those above are preamble
     */
    record FixedWidth(List<FixedColumn> columns, int firstRow, TextEncoding encoding)
            implements FileFormat {
        public FixedWidth {
            columns = List.copyOf(columns);
        }
    }

    /** One sheet of an .xlsx workbook. */
    record Xlsx(String sheet) implements FileFormat {}

    /** One sheet of an old .xls workbook. */
    record Xls(String sheet) implements FileFormat {}

    /** A file that must be packed so, and no other way. */
    record Packed(FileFormat content, Compression compression) implements FileFormat {}

    /**
     * A column of fixed-width text.
     *
     * @param name to stand for it in a header
     * @param from its first character, counted from 1
     * @param to its last character
     */
    record FixedColumn(String name, int from, int to) {}

    /** How a file is packed. */
    enum Compression {
        NONE,
        GZIP,
        ZIP
    }
}

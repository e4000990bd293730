package org.pooledfund.extract;

/** The form of an extract file. */
public sealed interface FileFormat {
    /** Text with a separator between the columns; cells may be quoted. */
    record Csv(char delimiter, TextEncoding encoding) implements FileFormat {}

    /** One sheet of an .xlsx workbook. */
    record Xlsx(String sheet) implements FileFormat {}
}

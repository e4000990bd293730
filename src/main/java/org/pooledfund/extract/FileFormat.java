package org.pooledfund.extract;

import java.nio.charset.Charset;

/** The form of an extract file. */
public sealed interface FileFormat {
    /** Text with a separator between the columns; cells may be quoted. */
    record Csv(char delimiter, Charset encoding) implements FileFormat {}

    /** One sheet of an .xlsx workbook. */
    record Xlsx(String sheet) implements FileFormat {}
}

package org.pooledfund.pack.pdf;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file that travels inside the PDF as an associated file (ISO 19005-3, annex E), such as the
 * workbook.
 *
 * @param name as it is offered for saving, such as "pack.xlsx"
 * @param mime its media type
 * @param description one sentence
 */
public record Attachment(String name, String mime, String description, byte[] bytes) {
    public Attachment {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment a
                && name.equals(a.name)
                && mime.equals(a.mime)
                && description.equals(a.description)
                && Arrays.equals(bytes, a.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mime, description, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "Attachment[" + name + ", " + bytes.length + " bytes]";
    }
}

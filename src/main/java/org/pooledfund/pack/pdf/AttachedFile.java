package org.pooledfund.pack.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** Takes a file out of a PDF that it travels inside. */
public final class AttachedFile {
    private AttachedFile() {}

    /**
     * The first attached file, by name, whose name ends so.
     *
     * @throws IOException if the bytes are no PDF that can be read
     */
    public static Optional<byte[]> ending(String ending, byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfDictionary names = reader.getCatalog().getAsDict(PdfName.NAMES);
            PdfDictionary files = names == null ? null : names.getAsDict(PdfName.EMBEDDEDFILES);
            if (files == null) {
                return Optional.empty();
            }
            Map<String, PdfObject> tree = new TreeMap<>(PdfNameTree.readTree(files));
            for (Map.Entry<String, PdfObject> entry : tree.entrySet()) {
                if (entry.getKey().endsWith(ending)) {
                    return Optional.of(bytes(entry.getValue()));
                }
            }
            return Optional.empty();
        }
    }

    private static byte[] bytes(PdfObject file) throws IOException {
        if (PdfReader.getPdfObject(file) instanceof PdfDictionary specification) {
            PdfDictionary embedded = specification.getAsDict(PdfName.EF);
            if (embedded != null
                    && PdfReader.getPdfObject(embedded.get(PdfName.F)) instanceof PRStream stream) {
                return PdfReader.getStreamBytes(stream);
            }
        }
        throw new IOException("an attached file has no content");
    }
}

package org.pooledfund.extract.document;

import java.util.Optional;

/** The files that lie beside a document and may be named in it. */
@FunctionalInterface
public interface Companions {
    /** No file lies beside. */
    Companions NONE = name -> Optional.empty();

    /**
     * The text of a file.
     *
     * @param name seen from the document's folder
     * @return empty if it is not there, or does not lie in that folder or below
     */
    Optional<String> text(String name);
}

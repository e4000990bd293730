package org.pooledfund.extract;

/** How the characters of a text file are written as bytes. */
public enum TextEncoding {
    UTF_8("UTF-8"),
    WINDOWS_1252("windows-1252"),
    /** Two bytes a character; its byte order mark says in which order. */
    UTF_16("UTF-16"),
    /**
     * By the byte order mark; else UTF-8 if the whole file is that, and windows-1252 if it is not.
     */
    AUTO("UTF-8");

    private final String charsetName;

    TextEncoding(String charsetName) {
        this.charsetName = charsetName;
    }

    /** Java's name of it; for {@link #AUTO} the one to try first. */
    public String charsetName() {
        return charsetName;
    }
}

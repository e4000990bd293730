package org.pooledfund.extract;

/** How the characters of a text file are written as bytes. */
public enum TextEncoding {
    UTF_8("UTF-8"),
    WINDOWS_1252("windows-1252");

    private final String charsetName;

    TextEncoding(String charsetName) {
        this.charsetName = charsetName;
    }

    /** Java's name of it. */
    public String charsetName() {
        return charsetName;
    }
}

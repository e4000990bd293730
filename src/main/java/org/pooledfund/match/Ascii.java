package org.pooledfund.match;

/** Some of an array's bytes, each of them a character of ASCII. */
public interface Ascii {
    /** The array, which may be used again for something else. */
    byte[] bytes();

    /** Where the text begins. */
    int from();

    /** Where it ends: behind its last byte. */
    int to();
}

package org.pooledfund.pack;

/** A red, amber or green rating: always a word and a shape as well as a colour. */
public enum Rag {
    RED("Red", "▲"),
    AMBER("Amber", "◆"),
    GREEN("Green", "●"),
    NONE("Not rated", "–");

    private final String word;
    private final String shape;

    Rag(String word, String shape) {
        this.word = word;
        this.shape = shape;
    }

    public String word() {
        return word;
    }

    public String shape() {
        return shape;
    }
}

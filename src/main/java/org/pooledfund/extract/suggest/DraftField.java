package org.pooledfund.extract.suggest;

/**
 * One field of a draft.
 *
 * @param path as messages name it, such as {@code columns.amount}
 * @param value as it stands in the profile, without quotation marks
 * @param because what speaks for it, in a few words
 */
public record DraftField(String path, String value, Sureness sureness, String because) {
    static DraftField sure(String path, String value, String because) {
        return new DraftField(path, value, Sureness.SURE, because);
    }

    static DraftField guess(String path, String value, String because) {
        return new DraftField(path, value, Sureness.GUESS, because);
    }

    static DraftField missing(String path, String value, String because) {
        return new DraftField(path, value, Sureness.MISSING, because);
    }
}

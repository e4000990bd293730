package org.pooledfund.extract;

/**
 * When a file in a source's folder is whole, and what becomes of it once it is loaded.
 *
 * @param archive whether a loaded file is moved to the archive; otherwise it stays
 * @param quietSeconds how long a file must not have changed
 * @param needsManifest whether a file waits until a manifest speaks of it
 */
public record InboxRules(boolean archive, int quietSeconds, boolean needsManifest) {
    /** Files are whole when they are there, and stay. */
    public static final InboxRules STAY = new InboxRules(false, 0, false);
}

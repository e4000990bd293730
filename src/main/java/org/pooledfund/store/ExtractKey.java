package org.pooledfund.store;

/**
 * What tells one extract from another: the fund, the source and the bytes of the file.
 *
 * @param fileSha256 hexadecimal
 * @param profileSha256 of the profile it is read by
 * @param readingSha256 of those parts of the profile that bear on the reading
 * @param version greater for newer files; blank if the name says none
 */
public record ExtractKey(
        String fundId,
        String source,
        String fileName,
        String fileSha256,
        String profileSha256,
        String readingSha256,
        String version) {

    /** A file whose name says no version. */
    public ExtractKey(
            String fundId,
            String source,
            String fileName,
            String fileSha256,
            String profileSha256) {
        this(fundId, source, fileName, fileSha256, profileSha256, profileSha256, "");
    }

    /** The same bytes under another name. */
    ExtractKey named(String otherName, String otherVersion) {
        return new ExtractKey(
                fundId, source, otherName, fileSha256, profileSha256, readingSha256, otherVersion);
    }
}

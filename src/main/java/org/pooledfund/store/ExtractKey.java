package org.pooledfund.store;

/**
 * What tells one extract from another: the fund, the source and the bytes of the file.
 *
 * @param fileSha256 hexadecimal
 * @param profileSha256 of the profile it is read by
 */
public record ExtractKey(
        String fundId, String source, String fileName, String fileSha256, String profileSha256) {}

package org.pooledfund.sample;

/**
 * One generated file.
 *
 * @param path below the folder of the sample data, with forward slashes
 * @param content its bytes; not copied, so leave them as they are
 */
public record SampleFile(String path, byte[] content) {}

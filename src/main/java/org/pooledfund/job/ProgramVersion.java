package org.pooledfund.job;

/** The version of the program, from its manifest. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** Such as 0.1.0; {@code development} where there is no manifest. */
    public static String text() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}

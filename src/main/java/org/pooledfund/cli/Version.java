package org.pooledfund.cli;

import org.pooledfund.job.ProgramVersion;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its manifest. */
final class Version implements IVersionProvider {
    static String text() {
        return ProgramVersion.text();
    }

    @Override
    public String[] getVersion() {
        return new String[] {"pooledfund " + text()};
    }
}

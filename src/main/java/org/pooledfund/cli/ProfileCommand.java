package org.pooledfund.cli;

import picocli.CommandLine.Command;

/** Source profiles: drafted from a file, or taken from those of well-known systems. */
@Command(
        name = "profile",
        description = "Drafts the profile of a source, or shows those of well-known systems.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ProfileSuggestCommand.class,
            ProfileListCommand.class,
            ProfileShowCommand.class
        })
final class ProfileCommand {}

package org.pooledfund.cli;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.document.Suggestion;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in one line. */
final class UsageMistakes implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName(" ").replaceFirst("^pooledfund ?", "");
        String what = String.valueOf(e.getMessage()).replaceAll("[.\\s]+$", "");
        Finding finding = Finding.of(Problem.USAGE, what, name, suggestion(e, command));
        command.getErr().println(finding.text().replaceAll(" {2,}", " "));
        return ExitCode.USAGE;
    }

    private static String suggestion(ParameterException e, CommandLine command) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String given = unmatched.getUnmatched().get(0);
            List<String> known = new ArrayList<>(command.getSubcommands().keySet());
            command.getCommandSpec().options().forEach(option -> known.add(option.longestName()));
            return Suggestion.nearest(given, known).strip();
        }
        return "";
    }
}

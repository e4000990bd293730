package org.pooledfund.cli;

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
        Finding finding = Finding.of(Problem.USAGE, what, name.isEmpty() ? "" : name);
        command.getErr().println(finding.text().replace("pooledfund  --help", "pooledfund --help"));
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        return ExitCode.USAGE;
    }
}

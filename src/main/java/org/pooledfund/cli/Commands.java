package org.pooledfund.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** The commands of the program, in the order in which the help lists them. */
final class Commands {
    private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("demo", DemoCommand.class);
        BY_NAME.put("run", RunCommand.class);
        BY_NAME.put("serve", ServeCommand.class);
        BY_NAME.put("jobs", JobsCommand.class);
        BY_NAME.put("check", CheckCommand.class);
        BY_NAME.put("profile", ProfileCommand.class);
        BY_NAME.put("extracts", ExtractsCommand.class);
        BY_NAME.put("breaks", BreaksCommand.class);
        BY_NAME.put("matches", MatchesCommand.class);
        BY_NAME.put("doctor", DoctorCommand.class);
        BY_NAME.put("sample-data", SampleDataCommand.class);
        BY_NAME.put("agreement", AgreementCommand.class);
        BY_NAME.put("settle", SettleCommand.class);
        BY_NAME.put("match", MatchCommand.class);
        BY_NAME.put("bench", BenchCommand.class);
        BY_NAME.put("trace", TraceCommand.class);
        BY_NAME.put("programme", ProgrammeCommand.class);
        BY_NAME.put("pack", PackCommand.class);
        BY_NAME.put("templates", TemplatesCommand.class);
        BY_NAME.put("settlement", SettlementCommand.class);
    }

    private Commands() {}

    /** The program with all its commands. */
    static CommandLine all() {
        CommandLine program = new CommandLine(Main.class);
        BY_NAME.forEach(program::addSubcommand);
        return program;
    }

    /**
     * The program as some arguments need it: with the command that they name alone, for making all
     * of them ready takes a tenth of a second; with all if they name none.
     */
    static CommandLine of(String... args) {
        Class<?> named = args.length == 0 ? null : BY_NAME.get(args[0]);
        return named == null ? all() : new CommandLine(Main.class).addSubcommand(args[0], named);
    }
}

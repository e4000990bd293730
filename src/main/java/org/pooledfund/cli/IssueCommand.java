package org.pooledfund.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Quarter;
import org.pooledfund.issue.ChangesText;
import org.pooledfund.issue.IssueRequest;
import org.pooledfund.issue.IssuedPack;
import org.pooledfund.issue.PackIssuer;
import org.pooledfund.pack.seal.SigningKey;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.Store;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Freezes the pack of a finished run as the next version. */
@Command(
        name = "issue",
        description = "Issues the pack of the newest finished run as of a quarter's last day:"
                + " final, numbered, hashed, kept for ever. A later issue is the next version and"
                + " says what changed.",
        mixinStandardHelpOptions = true)
final class IssueCommand implements Callable<Integer> {
    /** Where the password of the key is; it is in no file, option or log. */
    static final String PASSWORD = "POOLEDFUND_SIGN_PASSWORD";

    private static final Pattern QUARTER = Pattern.compile("(\\d{4}-\\d{2})[- ]?[qQ]([1-4])");

    @Option(names = "--fund", paramLabel = "ID", required = true, description = "The fund.")
    private String fund = "";

    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            required = true,
            description = "Such as 2025-26-q2, July to September 2025.")
    private String quarter = "";

    @Option(
            names = "--sign",
            paramLabel = "FILE",
            description = "Sign the PDF with the key in this PKCS#12 file; its password is taken"
                    + " from " + PASSWORD + ".")
    private Optional<Path> key = Optional.empty();

    @Option(
            names = "--reports",
            paramLabel = "FOLDER",
            defaultValue = "var/reports",
            description = "Where the job puts its reports. Default: ${DEFAULT-VALUE}")
    private Path reports = Path.of("");

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            defaultValue = "templates",
            description = "The look of packs. Default: ${DEFAULT-VALUE}")
    private Path templates = Path.of("");

    @Option(
            names = "--issued",
            paramLabel = "FOLDER",
            defaultValue = "issued",
            description = "Where issued packs are kept. Default: ${DEFAULT-VALUE}")
    private Path issued = Path.of("");

    @Mixin
    private Where where = new Where();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Quarter asked = quarter();
        Optional<SigningKey> signing = key.map(IssueCommand::read);
        try (ConfigurableApplicationContext context = Start.program(where, RunCommand.DATABASE)) {
            PackIssuer issuer = new PackIssuer(
                    context.getBean(Store.class),
                    context.getBean(PlatformTransactionManager.class));
            Path home = where.home();
            IssuedPack pack = issuer.issue(new IssueRequest(
                    fund,
                    asked,
                    home.resolve(reports),
                    home.resolve(templates),
                    home.resolve(issued),
                    signing,
                    context.getBean(Clock.class).instant()));
            print(pack, Objects.requireNonNull(spec).commandLine().getOut());
        }
        return ExitCode.DONE;
    }

    private static void print(IssuedPack pack, PrintWriter out) {
        int version = pack.issue().key().version();
        out.println("Issued: " + pack.issue().key().fundId() + ", "
                + pack.issue().key().quarter().label() + ", version " + version);
        if (!pack.issue().signedBy().isEmpty()) {
            out.println("Signed by " + pack.issue().signedBy());
        }
        out.println("Kept in " + pack.folder());
        pack.files().forEach(file -> out.println("  " + file.sha256() + "  " + file.name()));
        if (version > 1) {
            out.println();
            out.println("What changed since version " + (version - 1));
            out.print(ChangesText.of(pack.changes()));
        }
    }

    private Quarter quarter() {
        Matcher parts = QUARTER.matcher(quarter.strip());
        return Optional.of(parts)
                .filter(Matcher::matches)
                .flatMap(p -> FinancialYear.parse(p.group(1)))
                .map(year -> new Quarter(year, Integer.parseInt(parts.group(2))))
                .orElseThrow(() -> new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "--quarter must be like 2025-26-q2, not '" + quarter + "'"));
    }

    private static SigningKey read(Path file) {
        String password = Optional.ofNullable(System.getenv(PASSWORD))
                .orElseGet(() -> System.getProperty(PASSWORD, ""));
        try {
            return SigningKey.read(Files.readAllBytes(file), password.toCharArray());
        } catch (IllegalArgumentException e) {
            throw unusable(file, String.valueOf(e.getMessage()), e);
        } catch (java.nio.file.NoSuchFileException e) {
            throw unusable(file, "the file is not there", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException unusable(Path file, String why, Exception cause) {
        return new ProblemException(
                Finding.at(Place.of(file.toString()), Problem.SIGNING_KEY, why, PASSWORD), cause);
    }
}

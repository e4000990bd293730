package org.pooledfund.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pooledfund.job.Sha256;
import org.pooledfund.pack.seal.Signature;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.JdbcIssues.Issue;
import org.pooledfund.store.Store;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether a file is what was issued. */
@Command(
        name = "verify",
        description = "Compares a file with the register of what was issued, and proves its"
                + " signature if it has one.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The PDF, page, workbook or data of a pack.")
    private Path file = Path.of("");

    @Mixin
    private Where where = new Where();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        byte[] bytes = bytes();
        Optional<Signature> signature = signature(bytes);
        String sha256 = Sha256.of(bytes);
        try (ConfigurableApplicationContext context = Start.program(where, RunCommand.DATABASE)) {
            Issue issue = context.getBean(Store.class)
                    .issues()
                    .find(sha256)
                    .orElseThrow(() -> new ProblemException(
                            Finding.at(place(), Problem.NEVER_ISSUED, sha256)));
            out.println(file + " is as it was issued: " + issue.key().fundId() + ", "
                    + issue.key().quarter().label() + ", version " + issue.key().version());
        }
        signature.ifPresent(s -> out.println(
                "The signature holds: " + s.signer() + "; the certificate is from " + s.issuer()));
        return ExitCode.DONE;
    }

    private Optional<Signature> signature(byte[] bytes) {
        boolean pdf = bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D';
        try {
            return pdf ? Signature.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Finding.at(
                            place(), Problem.PACK_SIGNATURE_BROKEN, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new ProblemException(Finding.at(place(), Problem.DOCUMENT_MISSING), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Place place() {
        return Place.of(file.toString());
    }
}

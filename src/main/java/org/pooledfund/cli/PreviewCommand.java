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
import org.pooledfund.job.MadeWith;
import org.pooledfund.job.TextFile;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.archive.PackArchive;
import org.pooledfund.pack.pdf.PackPage;
import org.pooledfund.pack.pdf.PackPdf;
import org.pooledfund.pack.pdf.PackTemplateException;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lays a pack out in seconds, to see what a change of the templates does. */
@Command(
        name = "preview",
        description = "Lays the sample pack out with the templates, or any pack that a run has"
                + " kept as data. Needs no database.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {
    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "Default: templates/ in the home folder.")
    private Optional<Path> templates = Optional.empty();

    @Option(
            names = "--pack",
            paramLabel = "FILE",
            description = "The data of a pack, such as var/reports/<fund>/...pack.json.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--html", description = "Only the page for browsers.")
    private boolean html;

    @Option(names = "--pdf", description = "Only the PDF.")
    private boolean pdf;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to; with both, the endings are added. Default: var/preview/pack")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--open", description = "Open it with what the machine has for such files.")
    private boolean open;

    @Mixin
    private Home home = new Home();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter print = Objects.requireNonNull(spec).commandLine().getOut();
        Path folder = templates.orElseGet(() -> home.folder().resolve("templates"));
        Pack pack = MadeWith.templates(
                data.map(PreviewCommand::read).orElseGet(() -> SamplePack.read().pack()), folder);
        try {
            if (html || !pdf) {
                show(write(".html", PackPage.render(pack, folder)), print);
            }
            if (pdf || !html) {
                show(write(".pdf", PackPdf.render(pack, folder)), print);
            }
        } catch (PackTemplateException e) {
            throw new ProblemException(
                    Finding.of(Problem.PACK_FAILED, String.valueOf(e.getMessage())), e);
        }
        return ExitCode.DONE;
    }

    private static Pack read(Path file) {
        TextFile text = TextFile.read(file);
        try {
            return PackArchive.read(text.text()).pack();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Finding.at(
                            Place.of(text.name()),
                            Problem.PACK_DATA_UNREADABLE,
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    private Path write(String ending, byte[] bytes) {
        Path plain = out.orElseGet(() -> home.folder().resolve("var/preview/pack"));
        Path file = html != pdf && out.isPresent()
                ? plain
                : plain.resolveSibling(plain.getFileName() + ending);
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(Path file, PrintWriter print) {
        print.println("Written: " + file);
        if (open) {
            Viewer.open(file, print);
        }
    }
}

package org.pooledfund.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.job.TextFile;
import org.pooledfund.sample.SampleData;
import org.pooledfund.sample.SampleFile;
import org.pooledfund.sample.SampleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the sample fund's extracts anew. */
@Command(
        name = "sample-data",
        description = "Makes the extracts of the sample fund; the same seed gives the same files.",
        mixinStandardHelpOptions = true)
final class SampleDataCommand implements Callable<Integer> {
    @Option(names = "--seed", paramLabel = "NUMBER", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 2025;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "Where the files go; files of the same names are replaced.")
    private Path out = Path.of("sample-data");

    @Mixin
    private Where where = new Where();

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TextFile file = TextFile.read(where.home().resolve("sample-data/agreement.yaml"));
        Agreement agreement = AgreementDocument.read(file.name(), file.text());
        List<SampleFile> files = SampleData.generate(agreement, seed);
        SampleFolder.write(out, files);
        PrintWriter console =
                java.util.Objects.requireNonNull(spec).commandLine().getOut();
        console.println(files.size() + " files written to " + out + ", seed " + seed + ".");
        return ExitCode.DONE;
    }
}

package org.pooledfund.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pooledfund.extract.suggest.Draft;
import org.pooledfund.extract.suggest.DraftField;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.job.NewFile;
import org.pooledfund.job.ProfileDraft;
import org.pooledfund.job.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts the profile of a file nobody has described. */
@Command(
        name = "suggest",
        description = {
            "Drafts a source profile from an extract, with a comment beside each field that says how"
                    + " sure it is. No code is mapped: that is for you to do.",
            "What the draft rests on goes to the error output as a table."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 drafted; 1 drafted, but the file does not say all that a profile needs;"
                    + " 2 not understood; 3 the file cannot be read."
        })
final class ProfileSuggestCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The extract.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Where to write the draft, such as sources/our-ledger.yaml; a file that is"
                            + " there already is not overwritten. Default: the standard output.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--agreement",
            paramLabel = "FILE",
            description = "The agreement: its partners and schemes are looked for in the file.")
    private Optional<Path> agreement = Optional.empty();

    @Option(names = "--json", description = "Print draft and reasons as JSON, for another program.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter output = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter errors = Objects.requireNonNull(spec).commandLine().getErr();
        Draft draft = ProfileDraft.of(file, agreement());
        String yaml = draft.yaml();
        if (out.isPresent()) {
            NewFile.write(out.get(), yaml);
        }
        if (json) {
            output.println(Json.of(json(draft)));
        } else {
            if (out.isEmpty()) {
                output.print(yaml);
                output.flush();
            }
            summary(draft, errors);
        }
        return draft.isComplete() ? ExitCode.DONE : ExitCode.OVER_TOLERANCE;
    }

    private Optional<Agreement> agreement() {
        return agreement.map(path -> {
            TextFile text = TextFile.read(path);
            return AgreementDocument.read(text.name(), text.text());
        });
    }

    private void summary(Draft draft, PrintWriter errors) {
        TextTable table = new TextTable("Field", "Draft", "How sure", "Because");
        for (DraftField field : draft.fields()) {
            table.row(
                    field.path(),
                    field.value().replaceAll("\\p{C}", "?"),
                    word(field),
                    field.because());
        }
        table.print(errors);
        errors.println();
        errors.println(
                draft.codes().size() + " codes are listed to be mapped, the most pounds first.");
        draft.notes().forEach(note -> errors.println("Look: " + note));
        String profile = out.map(Path::toString).orElse("DRAFT.yaml");
        errors.println(
                draft.isComplete()
                        ? "Next: read the draft, then 'pooledfund check " + file + " --profile "
                                + profile + "'."
                        : "Fill in what is missing before you check the file with it.");
    }

    private static String word(DraftField field) {
        return field.sureness().name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> json(Draft draft) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file.toString());
        data.put("complete", draft.isComplete());
        List<Object> fields = new ArrayList<>();
        for (DraftField field : draft.fields()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("field", field.path());
            entry.put("value", field.value());
            entry.put("sureness", word(field));
            entry.put("because", field.because());
            fields.add(entry);
        }
        data.put("fields", fields);
        List<Object> codes = new ArrayList<>();
        for (Draft.DraftCode code : draft.codes()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("code", code.code());
            entry.put("lines", code.lines());
            entry.put("pence", code.pence());
            code.perhaps().ifPresent(perhaps -> entry.put("perhaps", perhaps));
            codes.add(entry);
        }
        data.put("codes", codes);
        data.put("notes", draft.notes());
        data.put("profile", draft.yaml());
        return data;
    }
}

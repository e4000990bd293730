package org.pooledfund.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.document.ProfileDocument;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.matching.AgreedRules;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * A fund's folder: {@code agreement.yaml}, what is known besides, a profile a source in {@code
 * sources/}, the extracts of each source in {@code extracts/<source>/}, and the rules of matching
 * that the agreement names.
 */
public record FundFolder(
        Path folder,
        TextFile agreementFile,
        Agreement agreement,
        KnownBesides besides,
        List<Source> sources,
        FundRules matching) {

    /** A source's profile and the file it is from. */
    public record Source(SourceProfile profile, TextFile file) {}

    /** A file that may be an extract. */
    public record ExtractFile(SourceProfile profile, TextFile profileFile, Path path) {}

    /**
     * Reads a folder.
     *
     * @throws ProblemException with every mistake in its documents
     */
    public static FundFolder read(Path folder) {
        TextFile file = TextFile.read(folder.resolve("agreement.yaml"));
        Agreement agreement = AgreementDocument.read(file.name(), file.text());
        List<Source> sources = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        KnownBesides besides = besides(folder, agreement, findings);
        Set<String> ids = new HashSet<>();
        for (Path path : files(folder.resolve("sources"), "*.yaml")) {
            try {
                TextFile text = TextFile.read(path);
                SourceProfile profile = ProfileDocument.read(
                        text.name(), text.text(), Optional.of(agreement), new Beside(path));
                if (!ids.add(profile.id())) {
                    findings.add(Finding.at(
                            new Place(text.name(), 0, "field source"),
                            Problem.NAME_TWICE,
                            profile.id()));
                }
                sources.add(new Source(profile, text));
            } catch (ProblemException e) {
                findings.addAll(e.findings());
            }
        }
        Optional<FundRules> rules = Optional.empty();
        try {
            rules = Optional.of(FundRules.of(folder, file, agreement.tolerances()));
        } catch (ProblemException e) {
            findings.addAll(e.findings());
        }
        if (!findings.isEmpty()) {
            throw new ProblemException(findings);
        }
        return new FundFolder(
                folder, file, agreement, besides, List.copyOf(sources), rules.orElseThrow());
    }

    /** The rules that the ledgers are matched by. */
    public AgreedRules rules() {
        return matching.rules();
    }

    /** The file they are from, unless they are the standard ones. */
    public Optional<TextFile> rulesFile() {
        return matching.file();
    }

    private static KnownBesides besides(Path folder, Agreement agreement, List<Finding> findings) {
        try {
            return KnownBesides.read(folder, agreement);
        } catch (ProblemException e) {
            findings.addAll(e.findings());
            return KnownBesides.NOTHING;
        }
    }

    /** The extracts of all sources, by source and name; links are not followed. */
    public List<ExtractFile> extracts() {
        List<ExtractFile> extracts = new ArrayList<>();
        for (Source source : sources) {
            SourceProfile profile = source.profile();
            files(extractsOf(profile), "*").stream()
                    .filter(path -> !Manifests.isManifest(path))
                    .filter(path -> fits(profile, path))
                    .map(path -> new ExtractFile(profile, source.file(), path))
                    .forEach(extracts::add);
        }
        return extracts;
    }

    /** A file still being written may have an ending that its name will lose. */
    private static boolean fits(SourceProfile profile, Path path) {
        String name = String.valueOf(path.getFileName());
        return profile.files().matches(name)
                || Inbox.isUnfinished(path)
                        && profile.files().matches(name.substring(0, name.lastIndexOf('.')));
    }

    /** Where the extracts of a source are put. */
    public Path extractsOf(SourceProfile profile) {
        return folder.resolve("extracts").resolve(profile.id());
    }

    private static List<Path> files(Path folder, String glob) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> glob.equals("*")
                            || String.valueOf(path.getFileName()).endsWith(glob.substring(1)))
                    .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .sorted(java.util.Comparator.comparing(p -> String.valueOf(p.getFileName())))
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}

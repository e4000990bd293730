package org.pooledfund.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.store.Store;

/** The hash of all that decides the result of a run: same hash, same result. */
final class Inputs {
    private final List<String> parts = new ArrayList<>();

    Inputs(String version, String jobName, LocalDate asOf) {
        parts.add("program " + version);
        parts.add("job " + jobName);
        parts.add("as of " + asOf);
    }

    /** The fund's documents. */
    Inputs documents(FundFolder fund) {
        parts.add("agreement " + fund.agreementFile().sha256());
        fund.besides()
                .papers()
                .forEach(paper -> parts.add(paper.kind() + " " + paper.file().sha256()));
        fund.sources()
                .forEach(source -> parts.add(
                        "profile " + source.profile().id() + " " + source.file().sha256()));
        fund.rulesFile().ifPresent(rules -> parts.add("matching rules " + rules.sha256()));
        fund.sources().forEach(source -> words(source.profile()));
        return this;
    }

    /** Words to mask may come from a file beside the profile, which has no hash of its own. */
    private void words(SourceProfile profile) {
        if (!profile.intake().maskedWords().isEmpty()) {
            String words = String.join("\n", profile.intake().maskedWords());
            parts.add("words to mask " + profile.id() + " " + Sha256.of(words));
        }
    }

    /** What is loaded already and what lies in the folders: the same before and after loading. */
    Inputs extracts(FundFolder fund, List<FundFolder.ExtractFile> files, Store store) {
        SortedMap<String, String> all = new TreeMap<>();
        for (LoadedExtract loaded : store.extracts().list(fund.agreement().fundId())) {
            fund.sources().stream()
                    .map(FundFolder.Source::profile)
                    .filter(profile -> profile.id().equals(loaded.source()))
                    .findFirst()
                    .ifPresentOrElse(
                            profile -> add(all, profile, loaded.fileName(), loaded.sha256()),
                            () -> all.put(loaded.source() + " " + loaded.sha256(), ""));
        }
        for (FundFolder.ExtractFile file : files) {
            String name = String.valueOf(file.path().getFileName());
            add(all, file.profile(), name, hash(file.path()));
        }
        all.forEach((extract, version) -> parts.add(("extract " + extract + version).strip()));
        return this;
    }

    /** A snapshot with the bytes of an older one is something new. */
    private static void add(
            SortedMap<String, String> all, SourceProfile profile, String name, String sha256) {
        String version = profile.intake().succession().isSnapshot()
                ? " " + LoadedBefore.version(profile, name)
                : "";
        all.merge(profile.id() + " " + sha256, version, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    /** The look of the fund's packs. */
    Inputs templates(Path folder, FundFolder fund) {
        MadeWith.files(folder, fund.agreement().fundId())
                .forEach(line -> parts.add("template " + line));
        return this;
    }

    String sha256() {
        return Sha256.of(String.join("\n", parts));
    }

    private static String hash(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

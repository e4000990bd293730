package org.pooledfund.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pooledfund.extract.document.ProfileDocument;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.job.TextFile;
import org.pooledfund.match.document.RuleFile;
import org.pooledfund.match.document.RulesDocument;
import org.pooledfund.match.file.LedgerFile;
import org.pooledfund.match.file.LedgerSource;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * A file of rules and the folder it is in, for the profiles it names.
 *
 * @param name of the file, for messages
 */
record RulesAtHand(RuleFile file, String name, Path folder) {

    /** The rules of a file; the standard ones without one. */
    static RulesAtHand of(Optional<Path> path) {
        if (path.isEmpty()) {
            return new RulesAtHand(RulesDocument.standard(), "the standard rules", Path.of(""));
        }
        TextFile text = TextFile.read(path.get());
        Path folder = path.get().toAbsolutePath().normalize().resolveSibling(".");
        return new RulesAtHand(
                RulesDocument.read(text.name(), text.text()), text.name(), folder.normalize());
    }

    /** A ledger on disk, read as these rules say. */
    LedgerFile ledger(Path path, LedgerSource source) {
        return switch (source) {
            case LedgerSource.Plain plain -> new LedgerFile.Plain(path, plain);
            case LedgerSource.Profiled profiled -> {
                TextFile terms = beside(profiled.agreement());
                Agreement agreement = AgreementDocument.read(terms.name(), terms.text());
                TextFile profile = beside(profiled.profile());
                yield new LedgerFile.Extract(
                        path,
                        ProfileDocument.read(profile.name(), profile.text(), agreement),
                        agreement.year());
            }
        };
    }

    /** A file below the folder of the rules, links followed. */
    private TextFile beside(String name) {
        Path path = folder.resolve(name).normalize();
        try {
            if (path.toFile().exists() && !path.toRealPath().startsWith(folder.toRealPath())) {
                throw new ProblemException(Finding.at(
                        Place.of(this.name),
                        Problem.FIELD_NEEDS,
                        "'" + name + "' leads out of the folder of the rules",
                        "Put the file itself there."));
            }
        } catch (IOException e) {
            throw new ProblemException(
                    Finding.at(
                            Place.of(path.toString()), Problem.FILE_UNREADABLE, String.valueOf(e)),
                    e);
        }
        return TextFile.read(path);
    }
}

package org.pooledfund.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * A zip archive that holds one extract. Its names are only ever looked at, nothing is written where
 * they point; an archive with a name that points outside is refused all the same, as nobody honest
 * makes one. What macOS packs beside every file is left out.
 */
final class Archive implements AutoCloseable {
    private static final String WORKBOOK_PART = "[Content_Types].xml";
    private static final Pattern ABSOLUTE = Pattern.compile("(?s)[/\\\\].*|[A-Za-z]:.*");
    private static final int MOST_NAMED = 5;

    private final String file;
    private final ZipFile zip;

    private Archive(String file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * Opens an archive.
     *
     * @throws ProblemException if it is damaged
     */
    static Archive open(Path path) throws IOException {
        String file = String.valueOf(path.getFileName());
        try {
            return new Archive(file, ZipFile.builder().setPath(path).get());
        } catch (java.nio.file.FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged(file, e);
        }
    }

    /** Whether the archive itself is a workbook. */
    boolean isWorkbook() {
        return zip.getEntry(WORKBOOK_PART) != null;
    }

    /**
     * The bytes of its only file.
     *
     * @throws ProblemException if there is none or another, or a name or link points elsewhere
     */
    InputStream only() throws IOException {
        List<ZipArchiveEntry> files = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            checkName(entry);
            if (!entry.isDirectory() && !isOfTheDesktop(entry.getName())) {
                files.add(entry);
            }
        }
        if (files.size() != 1) {
            throw problem(Problem.ARCHIVE_NOT_ONE_FILE, files.size(), names(files));
        }
        ZipArchiveEntry entry = files.get(0);
        if (!zip.canReadEntryData(entry)) {
            throw problem(Problem.ARCHIVE_DAMAGED, "it is encrypted or packed in an unusual way");
        }
        try {
            return new WholeStream(zip.getInputStream(entry), entry.getSize(), entry.getCrc());
        } catch (IOException | RuntimeException e) {
            throw damaged(file, e);
        }
    }

    /** What macOS packs beside a file: how it looks on the desktop, never rows. */
    private static boolean isOfTheDesktop(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.equals(".DS_Store") || name.startsWith("__MACOSX/") && last.startsWith("._");
    }

    private void checkName(ZipArchiveEntry entry) {
        pointsElsewhere(entry).ifPresent(how -> {
            throw problem(Problem.ARCHIVE_UNSAFE, entry.getName(), how);
        });
    }

    /** How the name of a part points out of the archive, if it does. */
    static Optional<String> pointsElsewhere(ZipArchiveEntry entry) {
        String name = entry.getName();
        if (ABSOLUTE.matcher(name).matches()) {
            return Optional.of("a path from the root of a disk");
        }
        if (List.of(name.split("[/\\\\]")).contains("..")) {
            return Optional.of("a path out of the archive");
        }
        return entry.isUnixSymlink() ? Optional.of("a link") : Optional.empty();
    }

    private static String names(List<ZipArchiveEntry> files) {
        String named = files.stream()
                .limit(MOST_NAMED)
                .map(ZipArchiveEntry::getName)
                .collect(Collectors.joining(", "));
        return files.size() > MOST_NAMED ? named + " and others" : named.isEmpty() ? "-" : named;
    }

    private ProblemException problem(Problem problem, Object... values) {
        return new ProblemException(Finding.at(Place.of(file), problem, values));
    }

    static ProblemException damaged(String file, Exception e) {
        return new ProblemException(
                Finding.at(Place.of(file), Problem.ARCHIVE_DAMAGED, String.valueOf(e.getMessage())),
                e);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

package org.pooledfund.house;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules about the text of files: each says where it is broken. */
final class Tidy {
    static final int LONGEST_LINE = 100;
    static final int LONGEST_FILE = 300;

    /** A table of data, a line or more a problem: cutting it up would only scatter the numbers. */
    private static final String CATALOGUE = "problem/Problem.java";

    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b|@Dis" + "abled\\b");
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:class|record|interface|enum)\\s+\\w*(?:Impl|Manager|Helper|Utils?)\\b");
    private static final Pattern MACHINE_PATH = Pattern.compile(
            "(?<![\\w.~}-])/(?:home|root|work|Users)/[\\w.]|\\b[A-Z]:\\\\+Users\\b");

    private Tidy() {}

    static List<String> tabs(SourceFile file) {
        return file.findings(line -> file.isJava() && line.contains("\t"), "a tab");
    }

    static List<String> trailingBlanks(SourceFile file) {
        return file.findings(
                line -> !line.equals(line.stripTrailing()), "blanks at the line's end");
    }

    /** Texts in quotation marks are left whole: a sentence reads better in one line. */
    static List<String> longLines(SourceFile file) {
        boolean[] inText = new boolean[1];
        return file.findings(
                line -> {
                    boolean quoted = inText[0] || line.contains("\"");
                    boolean opensOrCloses = line.split("\"\"\"", -1).length % 2 == 0;
                    inText[0] ^= opensOrCloses;
                    return file.isJava() && !quoted && line.length() > LONGEST_LINE;
                },
                "longer than " + LONGEST_LINE + " columns");
    }

    static List<String> finalNewline(SourceFile file) {
        return file.text().isEmpty() || file.text().endsWith("\n")
                ? List.of()
                : List.of(file.path() + ": the last line has no end");
    }

    /** Windows takes carriage returns in its own scripts; nothing else has any. */
    static List<String> lineEnds(SourceFile file) {
        String text = file.text();
        boolean windows = file.path().endsWith(".cmd");
        boolean right = windows
                ? text.replace("\r\n", "").chars().noneMatch(c -> c == '\r' || c == '\n')
                : text.indexOf('\r') < 0;
        return right
                ? List.of()
                : List.of(file.path() + ": lines must end in " + (windows ? "CR LF" : "LF"));
    }

    static List<String> longFiles(SourceFile file) {
        int lines = file.lines().size();
        return file.isJava() && lines > LONGEST_FILE && !file.path().endsWith(CATALOGUE)
                ? List.of(file.path() + ": " + lines + " lines, more than " + LONGEST_FILE)
                : List.of();
    }

    static List<String> vagueNames(SourceFile file) {
        return file.findings(
                line -> file.isJava() && VAGUE.matcher(line).find(),
                "a name that says nothing; name what it is or does");
    }

    static List<String> unfinished(SourceFile file) {
        return file.findings(line -> UNFINISHED.matcher(line).find(), "unfinished or switched off");
    }

    static List<String> machinePaths(SourceFile file) {
        return file.findings(
                line -> MACHINE_PATH.matcher(line).find(), "a path of one particular machine");
    }

    /** A package is described once, in whichever source folder. */
    static List<String> packagesWithoutInfo(List<SourceFile> files) {
        Set<String> described = files.stream()
                .filter(file -> file.name().equals("package-info.java"))
                .filter(file -> file.text().contains("@NullMarked"))
                .filter(file -> file.text().startsWith("/**"))
                .map(Tidy::packageFolder)
                .collect(Collectors.toSet());
        return files.stream()
                .filter(SourceFile::isJava)
                .map(Tidy::packageFolder)
                .filter(folder -> !described.contains(folder))
                .distinct()
                .map(folder -> folder + ": no package-info.java with Javadoc and @NullMarked")
                .toList();
    }

    private static String packageFolder(SourceFile file) {
        return file.folder().replaceFirst("^src/\\w+/java/", "");
    }
}

package org.pooledfund.house;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A text file of the project.
 *
 * @param path where it is, from the project's root, with forward slashes
 * @param text all of it
 */
record SourceFile(String path, String text) {

    boolean isJava() {
        return path.endsWith(".java");
    }

    boolean isProgram() {
        return isJava() && path.startsWith("src/main/");
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The lines without their ends, numbered from 0. */
    List<String> lines() {
        return text.lines().toList();
    }

    /** Says where each unwanted line is, and what is wrong with it. */
    List<String> findings(Predicate<String> unwanted, String wrong) {
        List<String> findings = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (unwanted.test(lines.get(i))) {
                findings.add(path + ":" + (i + 1) + ": " + wrong);
            }
        }
        return findings;
    }
}

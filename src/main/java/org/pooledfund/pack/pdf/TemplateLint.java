package org.pooledfund.pack.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;

/**
 * What can be seen of a template without filling it in: things that no template may hold, pictures
 * without words, and files from elsewhere. A pack is not made from a template that holds anything
 * forbidden.
 */
final class TemplateLint {
    private static final Map<Pattern, String> FORBIDDEN = forbidden();
    private static final Pattern TAG = Pattern.compile("<(img|svg)\\b[^>]*>");
    private static final Pattern FILE = Pattern.compile(
            "(?:\\b(?:src|href)\\s*=\\s*[\"']|\\burl\\(\\s*[\"']?|@import\\s+[\"']|~\\{\\s*)"
                    + "([^\"')\\s{}$]+)");
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*>");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|/|\\\\).*|.*(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$).*");

    private TemplateLint() {}

    private static Map<Pattern, String> forbidden() {
        Map<Pattern, String> rules = new LinkedHashMap<>();
        rule(rules, "\\bT\\s*\\(", "it reaches for a class of the program");
        rule(rules, "\\$\\{[^}]*\\bnew\\s", "it makes objects of any class");
        rule(rules, "__\\s*\\$\\{|__\\s*\\*\\{|__\\s*#\\{", "it makes expressions out of text");
        rule(rules, "#(?:ctx|root|this|vars|locale|execInfo)\\b", "it prints everything there is");
        rule(rules, "(?:\\.|\\?\\.)(?:class|getClass)\\b(?!\\s*=)", "it reaches for a class");
        rule(rules, "\\$\\{[^}]*@\\w", "it reaches for a part of the program");
        rule(rules, "th:utext|\\[\\(", "text from a ledger would become mark-up; use th:text");
        rule(rules, "\\.[!?^$]\\[", "it computes over lists; a template only prints");
        rule(rules, "\\$\\{[^}]*\\bmatches\\b", "a pattern can take for ever");
        rule(rules, "<!ENTITY|<!DOCTYPE[^>]*\\[", "entities can swell without end");
        rule(rules, "<script\\b|\\bon[a-z]+\\s*=\\s*[\"']|javascript:", "a pack runs no programs");
        rule(rules, "<(?:iframe|object|embed|base|form)\\b", "it brings in what is not the pack");
        rule(
                rules,
                "\\bth:[\\w-]+\\s*=\\s*\"[^\"]*&(?!amp;|lt;|gt;|quot;|#160;)",
                "an expression is written without coded characters");
        return rules;
    }

    private static void rule(Map<Pattern, String> rules, String pattern, String why) {
        rules.put(Pattern.compile(pattern), why);
    }

    /** What must not be in a template at all. */
    static List<Finding> forbidden(String name, String text) {
        List<Finding> findings = new ArrayList<>();
        FORBIDDEN.forEach((pattern, why) -> {
            for (Matcher found = pattern.matcher(text); found.find(); ) {
                findings.add(Finding.at(
                        Place.of(name, line(text, found.start())),
                        Problem.TEMPLATE_FORBIDDEN,
                        found.group().strip(),
                        why));
            }
        });
        return findings;
    }

    /** Pictures that say nothing to those who cannot see them. */
    static List<Finding> silentPictures(String name, String text) {
        List<Finding> findings = new ArrayList<>();
        for (Matcher tag = TAG.matcher(text); tag.find(); ) {
            String needed = tag.group(1).equals("svg") ? "aria-label" : "alt";
            boolean said = tag.group().matches("(?s).*\\b" + needed + "\\s*=\\s*[^\"'\\s].*")
                    || tag.group().matches("(?s).*\\b" + needed + "\\s*=\\s*[\"'][^\"'].*")
                    || tag.group().matches("(?s).*\\baria-hidden\\s*=\\s*\"true\".*");
            if (!said) {
                findings.add(Finding.at(
                        Place.of(name, line(text, tag.start())),
                        Problem.PICTURE_WITHOUT_WORDS,
                        tag.group(1),
                        needed));
            }
        }
        return findings;
    }

    /** Pictures, style sheets, fonts and fragments that are not in the folder. */
    static List<Finding> filesElsewhere(String name, String text) {
        List<Finding> findings = new ArrayList<>();
        // a link to a page elsewhere loads nothing
        String loading = LINK.matcher(text).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
        for (Matcher file = FILE.matcher(loading); file.find(); ) {
            if (ELSEWHERE.matcher(file.group(1)).matches()) {
                findings.add(Finding.at(
                        Place.of(name, line(text, file.start(1))),
                        Problem.OUTSIDE_TEMPLATES,
                        file.group(1)));
            }
        }
        return findings;
    }

    static long line(String text, int at) {
        return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}

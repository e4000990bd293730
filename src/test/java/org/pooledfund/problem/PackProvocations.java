package org.pooledfund.problem;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.pooledfund.pack.bcf.ReturnProvocations;
import org.pooledfund.pack.pdf.TemplateProvocations;

/** Brings each problem of packs about that needs no run. */
final class PackProvocations {
    private PackProvocations() {}

    static Map<Problem, Finding> provoked(Path folder) {
        Map<Problem, Finding> found = new EnumMap<>(ReturnProvocations.provoked());
        found.putAll(new TemplateProvocations(folder).provoked());
        return found;
    }
}

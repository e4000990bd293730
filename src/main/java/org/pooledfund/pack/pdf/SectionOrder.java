package org.pooledfund.pack.pdf;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.Section;

/**
 * Which sections a pack prints, and in which order. A section that nothing says anything about
 * follows in the program's order, so that none is lost by accident.
 *
 * @param first ids in the order wanted; {@code risk-*} stands for all whose id begins so
 * @param leaveOut ids that are not printed; the workbook keeps their tables
 */
record SectionOrder(List<String> first, List<String> leaveOut) {
    SectionOrder {
        first = List.copyOf(first);
        leaveOut = List.copyOf(leaveOut);
    }

    List<Section> of(List<Section> sections) {
        List<Section> left = new ArrayList<>(sections);
        left.removeIf(section -> leaveOut.stream().anyMatch(id -> fits(id, section.id())));
        List<Section> ordered = new ArrayList<>();
        for (String id : first) {
            List<Section> named =
                    left.stream().filter(section -> fits(id, section.id())).toList();
            ordered.addAll(named);
            left.removeAll(named);
        }
        ordered.addAll(left);
        return begun(ordered);
    }

    /** The first begins a page, and so does one that lies otherwise than the one before it. */
    private static List<Section> begun(List<Section> sections) {
        List<Section> begun = new ArrayList<>();
        for (Section section : sections) {
            boolean lies = !begun.isEmpty()
                    && begun.get(begun.size() - 1).orientation() == section.orientation();
            begun.add(lies ? section : section.onAPage());
        }
        return begun;
    }

    /** Whether an id of the file means that section. */
    static boolean fits(String id, String section) {
        return id.endsWith("*")
                ? section.startsWith(id.substring(0, id.length() - 1))
                : id.equals(section);
    }
}

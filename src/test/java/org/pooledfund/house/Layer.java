package org.pooledfund.house;

import java.util.Arrays;
import java.util.List;

/**
 * One row of the table of layers.
 *
 * @param name the package, below the base package
 * @param uses the packages of the project it may use, or only {@code *} for every row above it
 * @param libraries the libraries it may use, by how their packages' names begin; {@code pure} for a
 *     package of values, which may use no I/O, clock or chance either; {@code *} for all
 */
record Layer(String name, List<String> uses, List<String> libraries) {

    private static final List<String> EVERYWHERE = List.of(
            "java.lang", "java.util", "java.math", "java.time", "java.text", "org.jspecify.");

    /** Reads {@code name | used packages | libraries}, names separated by spaces, - for none. */
    static Layer parse(String row) {
        String[] cells = row.split("\\|", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException("a row has three cells: " + row);
        }
        return new Layer(cells[0].strip(), names(cells[1]), names(cells[2]));
    }

    boolean isPure() {
        return libraries.equals(List.of("pure"));
    }

    boolean mayUseLayer(String other) {
        return other.equals(name) || uses.contains(other) || uses.contains("*");
    }

    boolean mayUseLibrary(String className) {
        if (isPure()) {
            return EVERYWHERE.stream().anyMatch(className::startsWith);
        }
        return className.startsWith("java.")
                || className.startsWith("org.jspecify.")
                || libraries.contains("*")
                || libraries.stream().anyMatch(library -> className.startsWith(library + "."));
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.strip().split("\\s+"))
                .filter(name -> !name.equals("-"))
                .toList();
    }
}

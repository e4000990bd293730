package org.pooledfund.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A table of layers, the lowest first, and what in a set of classes contradicts it. */
final class Layers {
    private final String base;
    private final Map<String, Layer> layers = new LinkedHashMap<>();

    private Layers(String base) {
        this.base = base;
    }

    /** Reads a table of one row a package; see {@link Layer#parse}. */
    static Layers parse(String base, String table) {
        Layers layers = new Layers(base);
        for (String row : table.lines().filter(line -> !line.isBlank()).toList()) {
            Layer layer = Layer.parse(row);
            for (String used : layer.uses()) {
                if (!used.equals("*") && !layers.layers.containsKey(used)) {
                    throw new IllegalArgumentException(
                            layer.name() + " may use " + used + ", which is not a row above it");
                }
            }
            if (layers.layers.put(layer.name(), layer) != null) {
                throw new IllegalArgumentException(layer.name() + " has two rows");
            }
        }
        return layers;
    }

    /** Rows without a package, and packages without a row. */
    List<String> strays(JavaClasses classes) {
        SortedSet<String> packages = new TreeSet<>();
        for (JavaClass type : classes) {
            packages.add(layerOf(type));
        }
        List<String> strays = new ArrayList<>();
        for (String name : layers.keySet()) {
            if (!packages.contains(name)) {
                strays.add("the table names " + name + ", but there is no such package");
            }
        }
        for (String name : packages) {
            if (!layers.containsKey(name)) {
                strays.add("package " + name + " is missing from the table");
            }
        }
        return strays;
    }

    /** Uses of other layers and of libraries that the table does not allow. */
    List<String> forbiddenUses(JavaClasses classes) {
        Set<String> uses = new TreeSet<>();
        for (JavaClass type : known(classes)) {
            Layer layer = layers.get(layerOf(type));
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive() && !isAllowed(layer, target)) {
                    uses.add(layer.name() + " may not use " + target.getName() + ": "
                            + dependency.getDescription());
                }
            }
        }
        return List.copyOf(uses);
    }

    /** The classes of the pure layers, which hold values and arithmetic alone. */
    List<JavaClass> pure(JavaClasses classes) {
        return known(classes).stream()
                .filter(type -> layers.get(layerOf(type)).isPure())
                .toList();
    }

    private boolean isAllowed(Layer layer, JavaClass target) {
        return isOurs(target)
                ? layer.mayUseLayer(layerOf(target))
                : layer.mayUseLibrary(target.getName());
    }

    private List<JavaClass> known(JavaClasses classes) {
        Set<String> names = new HashSet<>(layers.keySet());
        return classes.stream().filter(type -> names.contains(layerOf(type))).toList();
    }

    private boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(base + ".");
    }

    private String layerOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(base) ? "(base)" : name.substring(base.length() + 1);
    }
}

package org.pooledfund.house;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitReference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Calls that make a result depend on more than its arguments, or that write where none looks. */
final class Calls {
    private static final Set<String> IMPURE = Set.of(
            "java.lang.System.*",
            "java.lang.Runtime.*",
            "java.lang.ProcessBuilder.<init>",
            "java.lang.Thread.*",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.util.Random.<init>()",
            "java.util.SplittableRandom.<init>()",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.*");

    private Calls() {}

    /** Calls to a clock, to chance, to the process or to the default locale or zone. */
    static List<String> impure(Iterable<JavaClass> classes) {
        return found(classes, Calls::isImpure);
    }

    /** Uses of System.out, System.err and java.util.logging. */
    static List<String> console(Iterable<JavaClass> classes) {
        return found(
                classes,
                target -> target.getFullName().equals("java.lang.System.out")
                        || target.getFullName().equals("java.lang.System.err")
                        || target.getOwner().getPackageName().equals("java.util.logging"));
    }

    private static boolean isImpure(AccessTarget target) {
        String owner = target.getOwner().getName();
        if (target.getFullName().startsWith("java.lang.System.arraycopy(")) {
            return false;
        }
        boolean clock = owner.startsWith("java.time.") && target.getName().equals("now");
        return clock
                || IMPURE.contains(owner + ".*")
                || IMPURE.contains(owner + "." + target.getName())
                || IMPURE.contains(target.getFullName());
    }

    private static List<String> found(
            Iterable<JavaClass> classes, Predicate<AccessTarget> unwanted) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            Stream.concat(
                            type.getAccessesFromSelf().stream(),
                            Stream.<JavaAccess<?>>concat(
                                    references(type.getMethodReferencesFromSelf()),
                                    references(type.getConstructorReferencesFromSelf())))
                    .filter(access -> unwanted.test(access.getTarget()))
                    .map(JavaAccess::getDescription)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Stream<JavaCodeUnitReference<?>> references(
            Set<? extends JavaCodeUnitReference<?>> references) {
        return references.stream().map(reference -> reference);
    }
}

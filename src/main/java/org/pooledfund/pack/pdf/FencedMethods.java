package org.pooledfund.pack.pdf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.MethodExecutor;
import org.springframework.expression.spel.support.ReflectiveMethodResolver;
import org.thymeleaf.expression.Lists;
import org.thymeleaf.expression.Strings;

/**
 * The methods that an expression may call. None of them takes a regular expression, makes a text
 * much longer, or leads to a class.
 */
final class FencedMethods extends ReflectiveMethodResolver {
    private static final Map<Class<?>, Set<String>> ALLOWED = Map.of(
            String.class,
                    Set.of(
                            "length",
                            "isEmpty",
                            "isBlank",
                            "startsWith",
                            "endsWith",
                            "contains",
                            "indexOf",
                            "substring",
                            "strip",
                            "trim",
                            "toLowerCase",
                            "toUpperCase",
                            "equals"),
            Collection.class, Set.of("size", "isEmpty", "contains"),
            Enum.class, Set.of("name"),
            Wording.class, Set.of("get"),
            Strings.class,
                    Set.of(
                            "abbreviate",
                            "length",
                            "isEmpty",
                            "capitalize",
                            "toLowerCase",
                            "toUpperCase",
                            "contains",
                            "startsWith",
                            "endsWith"),
            Lists.class, Set.of("size", "isEmpty", "contains"));

    private final RenderLimit limit;

    FencedMethods(RenderLimit limit) {
        super(true);
        this.limit = limit;
    }

    @Override
    public @Nullable MethodExecutor resolve(
            EvaluationContext context,
            Object target,
            String name,
            List<TypeDescriptor> argumentTypes)
            throws AccessException {
        limit.check();
        boolean own = argumentTypes.isEmpty()
                && FencedProperties.isOurs(target.getClass())
                && !OF_ALL_OBJECTS.contains(name);
        return own || isAllowed(target, name)
                ? super.resolve(context, target, name, argumentTypes)
                : null;
    }

    private static final Set<String> OF_ALL_OBJECTS =
            Set.of("getClass", "notify", "notifyAll", "wait", "hashCode");

    private static boolean isAllowed(Object target, String name) {
        return ALLOWED.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().isInstance(target) && entry.getValue().contains(name));
    }
}

package org.pooledfund.pack.pdf;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.support.ReflectivePropertyAccessor;

/** The fields of the pack's own values and of loops, and of nothing else. */
final class FencedProperties extends ReflectivePropertyAccessor {
    private final RenderLimit limit;
    private final UnknownFields unknown;

    FencedProperties(RenderLimit limit, UnknownFields unknown) {
        super(false);
        this.limit = limit;
        this.unknown = unknown;
    }

    /** Whether templates may look into values of that type. */
    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.pooledfund.pack.")
                || type.getName().equals("org.thymeleaf.engine.IterationStatusVar");
    }

    private boolean has(EvaluationContext context, @Nullable Object target, String name)
            throws AccessException {
        return target != null
                && isOurs(target.getClass())
                && !name.toLowerCase(Locale.ROOT).contains("class")
                && super.canRead(context, target, name);
    }

    @Override
    public boolean canRead(EvaluationContext context, @Nullable Object target, String name)
            throws AccessException {
        limit.check();
        return unknown.areNoted() || has(context, target, name);
    }

    @Override
    public TypedValue read(EvaluationContext context, @Nullable Object target, String name)
            throws AccessException {
        if (!has(context, target, name)) {
            return unknown.read(target, name);
        }
        TypedValue value = super.read(context, target, name);
        limit.read(value.getValue());
        return value;
    }
}

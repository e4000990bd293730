package org.pooledfund.pack.pdf;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;

/** The variables of a template by name. One that is not there is a mistake, not a blank. */
final class FencedVariables implements PropertyAccessor {
    private final RenderLimit limit;
    private final UnknownFields unknown;

    FencedVariables(RenderLimit limit, UnknownFields unknown) {
        this.limit = limit;
        this.unknown = unknown;
    }

    @Override
    public Class<?>[] getSpecificTargetClasses() {
        return new Class<?>[] {Map.class};
    }

    @Override
    public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
        return target instanceof Map<?, ?>;
    }

    @Override
    public TypedValue read(EvaluationContext context, @Nullable Object target, String name)
            throws AccessException {
        // the map that Thymeleaf gives says of every name that it holds it
        Object value = target instanceof Map<?, ?> variables ? variables.get(name) : null;
        if (value == null) {
            return unknown.read(target, name);
        }
        limit.read(value);
        return new TypedValue(value);
    }

    @Override
    public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
        return false;
    }

    @Override
    public void write(
            EvaluationContext context,
            @Nullable Object target,
            String name,
            @Nullable Object newValue)
            throws AccessException {
        throw new AccessException("a template changes nothing");
    }
}

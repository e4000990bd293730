package org.pooledfund.pack.pdf;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.BeanResolver;
import org.springframework.expression.ConstructorResolver;
import org.springframework.expression.MethodResolver;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypeLocator;
import org.springframework.expression.spel.SpelEvaluationException;
import org.springframework.expression.spel.SpelMessage;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.thymeleaf.expression.IExpressionObjects;
import org.thymeleaf.spring6.expression.IThymeleafEvaluationContext;

/**
 * What an expression in a template may do: read the pack's values and call the few methods of
 * {@link FencedMethods}. No classes, no constructors, no beans, no utilities but {@code #strings}
 * and {@code #lists}.
 */
final class FencedExpressions extends StandardEvaluationContext
        implements IThymeleafEvaluationContext {
    /** Thymeleaf looks for the context of its expressions under this name. */
    static final String VARIABLE = "thymeleaf::EvaluationContext";

    private static final Set<String> UTILITIES = Set.of("strings", "lists");

    private final RenderLimit limit;
    private final List<PropertyAccessor> properties;
    private final List<MethodResolver> methods;
    private @Nullable IExpressionObjects objects;
    private boolean restricted;

    FencedExpressions(RenderLimit limit, UnknownFields unknown) {
        super();
        this.limit = limit;
        this.properties =
                List.of(new FencedVariables(limit, unknown), new FencedProperties(limit, unknown));
        this.methods = List.of(new FencedMethods(limit));
    }

    @Override
    public List<PropertyAccessor> getPropertyAccessors() {
        return properties;
    }

    @Override
    public List<MethodResolver> getMethodResolvers() {
        return methods;
    }

    @Override
    public List<ConstructorResolver> getConstructorResolvers() {
        return List.of();
    }

    @Override
    public TypeLocator getTypeLocator() {
        return name -> {
            throw new SpelEvaluationException(SpelMessage.TYPE_NOT_FOUND, name);
        };
    }

    @Override
    public @Nullable BeanResolver getBeanResolver() {
        return null;
    }

    @Override
    public @Nullable Object lookupVariable(String name) {
        limit.check();
        if (!UTILITIES.contains(name)) {
            throw new SpelEvaluationException(
                    SpelMessage.PROPERTY_OR_FIELD_NOT_READABLE_ON_NULL, "#" + name);
        }
        return Objects.requireNonNull(objects).getObject(name);
    }

    @Override
    public boolean isVariableAccessRestricted() {
        return restricted;
    }

    @Override
    public void setVariableAccessRestricted(boolean restricted) {
        this.restricted = restricted;
    }

    @Override
    public IExpressionObjects getExpressionObjects() {
        return Objects.requireNonNull(objects);
    }

    @Override
    public void setExpressionObjects(IExpressionObjects objects) {
        this.objects = objects;
    }
}

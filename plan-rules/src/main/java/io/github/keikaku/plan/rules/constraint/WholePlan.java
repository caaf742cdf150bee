package io.github.keikaku.plan.rules.constraint;

import jakarta.validation.Path;
import jakarta.validation.Path.Node;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/** Says that everything in a plan can be reached, since nothing of it is loaded late. */
final class WholePlan implements TraversableResolver {

    @Override
    public boolean isReachable(
            @Nullable Object object, Node property, Class<?> rootType, Path pathToObject, ElementType elementType) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object object, Node property, Class<?> rootType, Path pathToObject, ElementType elementType) {
        return true;
    }
}

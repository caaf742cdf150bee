package io.github.keikaku.plan.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one style in which every value of the model is generated: package-private class, public builder, no nulls. */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        from = "copyOf",
        jdkOnly = true,
        jakarta = true,
        deferCollectionAllocation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        overshadowImplementation = true,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {Override.class})
public @interface PlanValue {}

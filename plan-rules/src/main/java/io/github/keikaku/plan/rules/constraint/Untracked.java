package io.github.keikaku.plan.rules.constraint;

import org.hibernate.validator.spi.tracking.ProcessedBeansTrackingVoter;

/**
 * Spares Hibernate Validator a note of each object that it has seen, by which it would find its way out of a circle. The
 * values of a plan are made after what they hold, so none of them can hold itself.
 */
final class Untracked implements ProcessedBeansTrackingVoter {

    @Override
    public Vote isEnabledForBean(Class<?> beanClass, boolean hasCascadables) {
        return Vote.NON_TRACKING;
    }

    @Override
    public Vote isEnabledForReturnValue(
            Class<?> beanClass, String methodName, Class<?>[] parameterTypes, boolean hasCascadables) {
        return Vote.NON_TRACKING;
    }

    @Override
    public Vote isEnabledForParameters(
            Class<?> beanClass, String methodName, Class<?>[] parameterTypes, boolean hasCascadables) {
        return Vote.NON_TRACKING;
    }
}

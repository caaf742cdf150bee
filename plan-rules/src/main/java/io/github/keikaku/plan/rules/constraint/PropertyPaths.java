package io.github.keikaku.plan.rules.constraint;

import io.github.keikaku.plan.model.Municipality;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.finding.ModelPath;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Optional;

/** Turns the property paths of Jakarta Validation into places of the canonical document. */
final class PropertyPaths {

    /** Properties that the document does not hold because they follow from others. */
    static final List<Derived> DERIVED = List.of(
            new Derived(Municipality.class, "codeCheckDigitValid", Optional.of("code")),
            new Derived(PlanPeriod.class, "inOrder", Optional.empty()));

    private PropertyPaths() {}

    static ModelPath toModelPath(ConstraintViolation<?> violation) {
        ModelPath object = ModelPath.root();
        ModelPath path = ModelPath.root();
        String property = "";
        for (Path.Node node : violation.getPropertyPath()) {
            // A list's index is told by the node after the list's own.
            if (node.getIndex() != null) {
                path = path.child(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                object = path;
                property = node.getName();
                path = path.child(property);
            }
        }
        for (Derived derived : DERIVED) {
            if (derived.property().equals(property) && derived.type().isInstance(violation.getLeafBean())) {
                return derived.member().map(object::child).orElse(object);
            }
        }
        return path;
    }

    /** A property that follows from one member, or from several and so is about the object itself. */
    record Derived(Class<?> type, String property, Optional<String> member) {}
}

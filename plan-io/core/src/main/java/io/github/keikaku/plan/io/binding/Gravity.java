package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.finding.Severity;
import java.util.Optional;

/**
 * How grave a fault is, in strict and in lenient reading. Settled only at the end: a document may declare late that it
 * wants to be read leniently.
 */
enum Gravity {
    /** An error however one reads. */
    ERROR,
    /** A warning however one reads. */
    WARNING,
    /** Forgiven with a warning in lenient reading. */
    FORGIVABLE,
    /** What follows from forgiving: an error in lenient reading, nothing in strict reading. */
    CONSEQUENCE;

    Optional<Severity> in(boolean lenient) {
        return switch (this) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case FORGIVABLE -> Optional.of(lenient ? Severity.WARNING : Severity.ERROR);
            case CONSEQUENCE -> lenient ? Optional.of(Severity.ERROR) : Optional.empty();
        };
    }
}

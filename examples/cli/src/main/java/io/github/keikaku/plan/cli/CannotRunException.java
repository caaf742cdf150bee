package io.github.keikaku.plan.cli;

import java.util.List;

/** The command cannot run; shown to the user as one line in the user's language. */
final class CannotRunException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    CannotRunException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String getMessage(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}

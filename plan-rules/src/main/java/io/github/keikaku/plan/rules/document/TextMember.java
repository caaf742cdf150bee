package io.github.keikaku.plan.rules.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A member of an object that holds text for people to read: one, perhaps none, or a list. */
final class TextMember<T> {

    private final Class<T> type;
    private final String name;
    private final boolean printedForm;
    private final Texts<T> texts;

    private TextMember(Class<T> type, String name, boolean printedForm, Texts<T> texts) {
        this.type = type;
        this.name = name;
        this.printedForm = printedForm;
        this.texts = texts;
    }

    static <T> TextMember<T> one(Class<T> type, String name, Function<T, String> text) {
        return new TextMember<>(type, name, false, (object, sink) -> sink.accept(text.apply(object), -1));
    }

    static <T> TextMember<T> optional(Class<T> type, String name, Function<T, Optional<String>> text) {
        return new TextMember<>(type, name, false, (object, sink) -> {
            Optional<String> value = text.apply(object);
            if (value.isPresent()) {
                sink.accept(value.get(), -1);
            }
        });
    }

    static <T> TextMember<T> list(Class<T> type, String name, Function<T, List<String>> list) {
        return new TextMember<>(type, name, false, (object, sink) -> {
            List<String> values = list.apply(object);
            for (int i = 0; i < values.size(); i++) {
                sink.accept(values.get(i), i);
            }
        });
    }

    /** The same member, holding the form in which the document prints something. */
    TextMember<T> asPrinted() {
        return new TextMember<>(type, name, true, texts);
    }

    Class<T> getType() {
        return type;
    }

    String getName() {
        return name;
    }

    boolean isPrintedForm() {
        return printedForm;
    }

    /** Hands over its texts in one object of its type. */
    void each(Object object, Sink sink) {
        texts.handOver(type.cast(object), sink);
    }

    /** Is given texts, each with its index in a list, or with -1. */
    interface Sink {
        void accept(String text, int index);
    }

    private interface Texts<T> {
        void handOver(T object, Sink sink);
    }
}

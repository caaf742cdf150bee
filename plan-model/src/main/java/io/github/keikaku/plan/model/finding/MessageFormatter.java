package io.github.keikaku.plan.model.finding;

import io.github.keikaku.plan.model.common.DataValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Makes the sentence of a finding from its rule's text and its arguments. */
final class MessageFormatter {

    private static final String TERM = "|term";

    /** Beyond this, writing a decimal without exponent would only fill memory with zeros. */
    private static final int PLAIN_SCALE = 100;

    private final MessageSource messages;
    private final Map<String, DataValue> arguments;
    private final Locale locale;

    private MessageFormatter(MessageSource messages, Map<String, DataValue> arguments, Locale locale) {
        this.messages = messages;
        this.arguments = arguments;
        this.locale = locale;
    }

    static Optional<String> format(
            MessageSource messages, String key, Map<String, DataValue> arguments, Locale locale) {
        return messages.find(key, locale).map(new MessageFormatter(messages, arguments, locale)::fill);
    }

    private String fill(String text) {
        StringBuilder sentence = new StringBuilder(text.length() + 32);
        int from = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            sentence.append(text, from, open);
            String placeholder = text.substring(open + 1, close);
            from = close + 1;
            if (placeholder.startsWith("?")) {
                from = arguments.containsKey(placeholder.substring(1)) ? from : endOfSection(text, placeholder, from);
            } else if (!placeholder.startsWith("/")) {
                sentence.append(argument(placeholder));
            }
            open = text.indexOf('{', from);
        }
        return sentence.append(text, from, text.length()).toString();
    }

    private static int endOfSection(String text, String placeholder, int from) {
        String end = "{/" + placeholder.substring(1) + "}";
        int at = text.indexOf(end, from);
        return at < 0 ? from : at + end.length();
    }

    private String argument(String placeholder) {
        boolean term = placeholder.endsWith(TERM);
        String name = term ? placeholder.substring(0, placeholder.length() - TERM.length()) : placeholder;
        DataValue value = arguments.get(name);
        return value == null ? "{" + placeholder + "}" : print(value, term);
    }

    private String print(DataValue value, boolean term) {
        if (value instanceof DataValue.Sequence sequence) {
            StringJoiner joined = new StringJoiner(locale.getLanguage().equals("ja") ? "、" : ", ");
            sequence.values().forEach(item -> joined.add(print(item, term)));
            return joined.toString();
        }
        if (value instanceof DataValue.Decimal decimal
                && Math.abs((long) decimal.value().scale()) <= PLAIN_SCALE) {
            return decimal.value().toPlainString();
        }
        String plain = value.toString();
        return term ? messages.find("term." + plain, locale).orElse(plain) : plain;
    }
}

package io.github.keikaku.plan.io.yaml.syntax;

import io.github.keikaku.plan.io.text.DecodedText;

/** From the parser's count of code points to offsets into the characters. Going forward costs one pass in all. */
final class Offsets {

    private final DecodedText text;
    private int points;
    private int offset;

    Offsets(DecodedText text) {
        this.text = text;
    }

    int of(int codePoints) {
        if (codePoints < points) {
            points = 0;
            offset = 0;
        }
        while (points < codePoints && offset < text.length()) {
            // Strictly decoded, so that surrogates come in pairs.
            offset += Character.isHighSurrogate(text.chars()[offset]) ? 2 : 1;
            points++;
        }
        return offset;
    }
}

package io.github.keikaku.plan.model.text;

/** That a printed number is not the figure itself but a bound of it: 300人以上. */
public enum NumberBound {

    /** 以上: the number or more. */
    AT_LEAST("以上"),

    /** 以下: the number or less. */
    AT_MOST("以下"),

    /** 超: more than the number. */
    MORE_THAN("超"),

    /** 未満: less than the number. */
    LESS_THAN("未満");

    private final String word;

    NumberBound(String word) {
        this.word = word;
    }

    /**
     * How it is printed.
     *
     * @return the word behind the unit, such as 以上
     */
    public String getWord() {
        return word;
    }
}

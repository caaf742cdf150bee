package io.github.keikaku.plan.model.text;

/** Why a text was not understood as a number. Nothing is guessed: each of these needs a person. */
public enum NumberProblem {

    /** There is nothing but spaces. Blank is not zero. */
    BLANK("write a number such as 1,234人"),

    /** There is no digit in it: 調整中, 該当なし. */
    NO_NUMBER("write a number such as 1,234人"),

    /** A sign that stands for no number: －, …, *, △. What it means is for the document's legend to say. */
    PLACEHOLDER("write a number, or say in the status why there is none"),

    /** ######: the column was too narrow to show the number. */
    TOO_NARROW("widen the column of the spreadsheet"),

    /** An error of the spreadsheet: #N/A, #DIV/0!. */
    CELL_ERROR("mend the formula of the spreadsheet"),

    /** Digits that are not grouped in threes, or have two points: 1,23, 1.2.3, 1.2E+05. */
    MALFORMED("write digits in groups of three with one point at most, such as 1,234.5"),

    /** More than 60 digits, or more text than any number needs. */
    TOO_LONG("a number has at most 60 digits, and its text at most 200 characters"),

    /** A range: 10～20. */
    RANGE("write one number"),

    /** Several numbers, and not which of them is meant: 8校区＋1中学校区. */
    SEVERAL_NUMBERS("write one number; a previous one in brackets as （前年度52回）, a whole as 8/9校"),

    /** Brackets that do not say what they hold: 29（4）. */
    AMBIGUOUS_BRACKETS("say what stands in brackets: （前年度52回）, or words without a number"),

    /** A slash that may part a figure from its whole, a month from a day, or one figure from another: 3/4, 217人/4回. */
    AMBIGUOUS_SLASH("write a part and its whole with a unit, such as 8/9校"),

    /** A difference and not a figure: 3人増. */
    CHANGE("write the figure itself, not by how much it grew"),

    /** A time: 令和3年度, 30年度. */
    TIME("write a number; years are for columns of time"),

    /** Words besides the number that may change what it says: 第3期. */
    OTHER_WORDS("write the number and its unit only");

    private final String allowed;

    NumberProblem(String allowed) {
        this.allowed = allowed;
    }

    /**
     * What would be understood.
     *
     * @return a clause in English, for messages to developers
     */
    public String getAllowed() {
        return allowed;
    }
}

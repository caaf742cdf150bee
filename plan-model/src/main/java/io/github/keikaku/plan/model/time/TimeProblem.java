package io.github.keikaku.plan.model.time;

/** Why a text was not understood as time. Nothing is guessed: each of these needs a person, or more context. */
public enum TimeProblem {

    /** There is nothing but spaces. */
    BLANK("write a year, a month or a day, such as 平成30年度 or 2019-03-31"),

    /** It says nothing about time, or not in a form that is known. */
    NOT_A_TIME("write a year, a month or a day, such as 平成30年度, 2018年, R2.5.31 or 2019-03-31"),

    /** It is longer than any such text. */
    TOO_LONG("a text that is nothing but time has at most 200 characters"),

    /** It holds a time and something else besides: 平成30年度実績. {@link JapaneseDates#find} takes it apart. */
    MORE_TEXT("nothing may stand beside the time"),

    /** A year that does not exist, such as 令和0年度 and 20204年度, or is not from 1868 to 2999. */
    NO_SUCH_YEAR("the years of an era begin with 元 or 1, and years are from 1868 to 2999"),

    /** A month or day that the calendar does not have: 13月, 2月30日. */
    NO_SUCH_DAY("months are from 1 to 12, and days are those of the calendar"),

    /** A year whose era is not said: 30年度. */
    ERA_MISSING("name the era, or write the western year in four digits"),

    /** A month or day whose year is not said, and no fiscal year was given to find it in: 3月末. */
    YEAR_MISSING("name the year, or say within which fiscal year it lies"),

    /** A day before the era began in which it is counted: 令和元年4月1日. */
    BEFORE_ERA("the eras begin on 1868-10-23, 1912-07-30, 1926-12-25, 1989-01-08 and 2019-05-01"),

    /** A month or day by the lunar calendar, which ended with 明治5年. */
    LUNAR_CALENDAR("write months and days before 1873 by the western calendar"),

    /** Two notations of one time that are not the same: 平成30年度（2019年度）, or a day with another day's weekday. */
    CONTRADICTION("what stands in brackets has to be the same time, or a part of it"),

    /** A range whose end is not later than its beginning: 平成30～2年度. */
    REVERSED("the end of a range is later than its beginning"),

    /** A range from one kind of unit to another: 平成30年度～令和2年3月. */
    MIXED_UNITS("both ends of a range are fiscal years, calendar years, months or days"),

    /** A range without a beginning: 令和5年度まで. */
    NO_BEGINNING("name the beginning of the range");

    private final String allowed;

    TimeProblem(String allowed) {
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

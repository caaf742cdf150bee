package io.github.keikaku.plan.model.time;

/** How a fiscal year is printed; {@link JapaneseDates} and, without brackets, {@link FiscalYear#parse} read all of it. */
public enum FiscalYearStyle {

    /** By era: 平成30年度, 令和元年度. */
    ERA {
        @Override
        String print(int year, Era era) {
            return era.print(year) + "年度";
        }
    },

    /** By the letter of the era, as in narrow columns: H30, R1. */
    ERA_LETTER {
        @Override
        String print(int year, Era era) {
            return era.letter + Integer.toString(year - era.firstYear + 1);
        }
    },

    /** By the western year: 2018年度. */
    WESTERN {
        @Override
        String print(int year, Era era) {
            return year + "年度";
        }
    },

    /** By the western year, with the era in brackets: 2018（平成30）年度. */
    WESTERN_WITH_ERA {
        @Override
        String print(int year, Era era) {
            return year + "（" + era.print(year) + "）年度";
        }
    },

    /** By era, with the western year in brackets: 平成30（2018）年度. */
    ERA_WITH_WESTERN {
        @Override
        String print(int year, Era era) {
            return era.print(year) + "（" + year + "）年度";
        }
    };

    abstract String print(int year, Era era);
}

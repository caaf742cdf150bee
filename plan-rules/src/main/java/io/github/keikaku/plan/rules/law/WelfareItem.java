package io.github.keikaku.plan.rules.law;

import io.github.keikaku.plan.model.common.LegalItem;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a community welfare plan is to hold: the items of 社会福祉法107条1項, as they have read since FY2018. From FY2018
 * (平成29年法律第52号) item 5 was about the works of article 106-3, where they are carried out; from FY2021
 * (令和2年法律第52号) it is about comprehensive support, and holds for all.
 */
enum WelfareItem {
    COMMON_MATTERS(1),
    USE_OF_SERVICES(2),
    DEVELOPMENT_OF_SERVICES(3),
    PARTICIPATION(4),
    WORKS_OF_ARTICLE_106_3(5),
    COMPREHENSIVE_SUPPORT(5);

    static final String LAW = "swa";
    static final int ARTICLE = 107;

    /** The first fiscal year in which the items were numbered as they are. */
    static final FiscalYear FIRST_YEAR = FiscalYear.of(2018);

    private static final FiscalYear ITEM_5_FOR_ALL = FiscalYear.of(2021);

    private final int number;

    WelfareItem(int number) {
        this.number = number;
    }

    int getNumber() {
        return number;
    }

    LegalItem getLegalItem() {
        return LegalItem.of(LAW, ARTICLE, 1, number);
    }

    /**
     * The items that applied to a plan.
     *
     * @param start its first fiscal year
     * @param carriesOutWorks whether the works of article 106-3 are carried out
     */
    static List<WelfareItem> applyingTo(FiscalYear start, boolean carriesOutWorks) {
        return Stream.of(values())
                .filter(item -> item.applies(start, carriesOutWorks))
                .toList();
    }

    private boolean applies(FiscalYear start, boolean carriesOutWorks) {
        boolean forAll = start.compareTo(ITEM_5_FOR_ALL) >= 0;
        return start.compareTo(FIRST_YEAR) >= 0
                && switch (this) {
                    case WORKS_OF_ARTICLE_106_3 -> !forAll && carriesOutWorks;
                    case COMPREHENSIVE_SUPPORT -> forAll;
                    default -> true;
                };
    }
}

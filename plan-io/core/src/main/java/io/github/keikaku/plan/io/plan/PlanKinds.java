package io.github.keikaku.plan.io.plan;

import io.github.keikaku.plan.io.binding.Kind;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.model.common.LegalItem;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.PartialDate;
import io.github.keikaku.plan.model.time.Period;

/** The scalars of a plan: data contract, section 1, "Form". */
final class PlanKinds {

    private static final String ID_PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final String PLAN_ID_PATTERN = "[a-z0-9][a-z0-9-]*";

    /** The id of anything but a plan, or a reference to one. */
    static final Kind<String> ID = Kinds.text("id", anchored(ID_PATTERN), PlanKinds::isId);

    static final Kind<String> PLAN_ID = Kinds.text("plan-id", anchored(PLAN_ID_PATTERN), PlanKinds::isPlanId);

    /** What a link leads to. A plan's id alone has the form of an element's. */
    static final Kind<String> LINK_TARGET = Kinds.text(
            "link-target",
            anchored("(?:" + ID_PATTERN + "|" + PLAN_ID_PATTERN + "#" + ID_PATTERN + ")"),
            PlanKinds::isTarget);

    /** How many there are. */
    static final Kind<Integer> COUNT = Kinds.integer(0, Integer.MAX_VALUE);

    /** A number that counts from one: a tier, an interval in years. */
    static final Kind<Integer> POSITIVE = Kinds.integer(1, Integer.MAX_VALUE);

    static final Kind<FiscalYear> FISCAL_YEAR =
            Kinds.integer(FiscalYear::of, FiscalYear::getValue, FiscalYear.MIN_VALUE, FiscalYear.MAX_VALUE);

    static final Kind<Period> PERIOD =
            Kinds.scalar("period", anchored(Period.GRAMMAR), Period::parse, Period::toString);

    static final Kind<PartialDate> DATE =
            Kinds.scalar("date", anchored(PartialDate.GRAMMAR), PartialDate::parse, PartialDate::toString);

    static final Kind<LegalItem> LEGAL_ITEM =
            Kinds.scalar("legal-item", anchored(LegalItem.GRAMMAR), LegalItem::parse, LegalItem::toString);

    static final Kind<MunicipalityCode> MUNICIPALITY_CODE = Kinds.scalar(
            "municipality-code", anchored(MunicipalityCode.GRAMMAR), MunicipalityCode::of, MunicipalityCode::toString);

    private PlanKinds() {}

    private static String anchored(String pattern) {
        return "^" + pattern + "$";
    }

    private static boolean isId(String text) {
        boolean sound = !text.isEmpty() && isAlphanumeric(text.charAt(0));
        // By hand: a document is full of ids, and a stream for each takes a twentieth of reading it.
        for (int i = 1; sound && i < text.length(); i++) {
            sound = isIdPart(text.charAt(i));
        }
        return sound;
    }

    private static boolean isPlanId(String text) {
        return !text.isEmpty() && text.charAt(0) != '-' && text.chars().allMatch(PlanKinds::isPlanIdPart);
    }

    private static boolean isTarget(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? isId(text) : isPlanId(text.substring(0, hash)) && isId(text.substring(hash + 1));
    }

    private static boolean isIdPart(int c) {
        return isAlphanumeric(c) || c == '.' || c == '_' || c == '-';
    }

    private static boolean isPlanIdPart(int c) {
        return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-';
    }

    private static boolean isAlphanumeric(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}

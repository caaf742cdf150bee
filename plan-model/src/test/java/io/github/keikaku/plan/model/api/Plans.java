package io.github.keikaku.plan.model.api;

import io.github.keikaku.plan.model.Municipality;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;

/** The least that the tests of this package start from. */
final class Plans {

    private Plans() {}

    static Plan.Builder plan() {
        return Plan.builder()
                .id("kiyose-community-welfare")
                .kind(PlanKind.COMMUNITY_WELFARE)
                .title("地域福祉計画")
                .municipality(municipality("132217"));
    }

    static Municipality municipality(String code) {
        return Municipality.builder()
                .code(MunicipalityCode.of(code))
                .name("清瀬市")
                .build();
    }

    static PlanElement element(String id, String level, PlanElement... children) {
        return PlanElement.builder()
                .id(id)
                .level(level)
                .title("取組" + id)
                .addChildren(children)
                .build();
    }
}

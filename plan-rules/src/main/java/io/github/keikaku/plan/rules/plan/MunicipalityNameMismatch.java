package io.github.keikaku.plan.rules.plan;

import io.github.keikaku.plan.model.Municipality;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.municipality.LocalGovernment;
import io.github.keikaku.plan.model.municipality.LocalGovernmentType;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;

/**
 * A municipality whose name or prefecture is not the one that its code stands for. Names are taken with the prefecture
 * or without it, with the county (西多摩郡瑞穂町) or without it, and for a ward of a designated city with the city or
 * without it; ヶ and ケ are one.
 */
final class MunicipalityNameMismatch extends StandardRule {

    MunicipalityNameMismatch() {
        super(warning("plan.municipality.name-mismatch", "0.1.0").addReferences("総務省「全国地方公共団体コード」"));
    }

    @Override
    public void check(RuleContext context) {
        Municipality municipality = context.getPlan().getMunicipality();
        municipality.getCode().find().ifPresent(listed -> compare(context, municipality, listed));
    }

    /** Where the name is another's, so is the prefecture as a rule: that is one fault, not two. */
    private static void compare(RuleContext context, Municipality municipality, LocalGovernment listed) {
        if (!isNameOf(listed, municipality.getName())) {
            report(context, "name", municipality, municipality.getName(), listed.getName());
            return;
        }
        String expected = listed.getPrefecture().getJapaneseName();
        municipality
                .getPrefecture()
                .filter(prefecture -> !plain(prefecture).equals(expected))
                .ifPresent(prefecture -> report(context, "prefecture", municipality, prefecture, expected));
    }

    private static boolean isNameOf(LocalGovernment listed, String printed) {
        String name = plain(printed);
        String shortName = plain(listed.getName());
        String prefecture = listed.getPrefecture().getJapaneseName();
        String withoutPrefecture =
                name.startsWith(prefecture) && !name.equals(prefecture) ? name.substring(prefecture.length()) : name;
        return withoutPrefecture.equals(shortName)
                || (isTownOrVillage(listed) && withoutPrefecture.endsWith("郡" + shortName))
                || (listed.getType() == LocalGovernmentType.WARD
                        && name.equals(shortName.substring(shortName.indexOf('市') + 1)));
    }

    private static boolean isTownOrVillage(LocalGovernment listed) {
        return listed.getType() == LocalGovernmentType.TOWN || listed.getType() == LocalGovernmentType.VILLAGE;
    }

    private static String plain(String name) {
        return name.strip().replace('ヶ', 'ケ');
    }

    private static void report(
            RuleContext context, String member, Municipality municipality, String printed, String expected) {
        ModelPath path = ModelPath.root().child("municipality").child(member);
        context.report(
                path,
                finding -> finding.argument("code", municipality.getCode().toString())
                        .argument("name", printed)
                        .argument("expected", expected));
    }
}

package io.github.keikaku.plan.benchmarks;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.Municipality;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;

/**
 * A sound plan of any number of elements with little text, so that a hundred thousand of them fit into memory: three
 * levels, ten below each, and an evaluation of the lowest.
 */
final class ElementTree {

    private static final FiscalYear YEAR = FiscalYear.of(2024);
    private static final int BELOW_EACH = 10;
    private static final List<String> LEVELS = List.of("field", "policy", "measure");

    private final int elements;
    private final List<EvaluationEntry> entries = new ArrayList<>();
    private int made;

    private ElementTree(int elements) {
        this.elements = elements;
    }

    /** A plan of so many elements. */
    static Plan of(int elements) {
        return new ElementTree(elements).generate();
    }

    private Plan generate() {
        List<PlanElement> roots = new ArrayList<>();
        while (made < elements) {
            roots.add(element(0, roots.size() + 1));
        }
        return Plan.builder()
                .id("tree-" + elements)
                .kind(PlanKind.COMPREHENSIVE)
                .title("計測のために生成した計画")
                .municipality(Municipality.builder()
                        .code(MunicipalityCode.of("132217"))
                        .name("清瀬市")
                        .prefecture("東京都")
                        .build())
                .period(PlanPeriod.of(YEAR, FiscalYear.of(2028)))
                .addLevels(Level.builder().id("field").name("分野").build())
                .addLevels(
                        Level.builder().id("policy").name("施策").parent("field").build())
                .addLevels(Level.builder()
                        .id("measure")
                        .name("取組")
                        .parent("policy")
                        .evaluated(true)
                        .build())
                .addAllElements(roots)
                .addEvaluations(Evaluation.builder()
                        .fiscalYear(YEAR)
                        .addAllEntries(entries)
                        .build())
                .build();
    }

    private PlanElement element(int depth, int number) {
        int n = ++made;
        String id = "e" + n;
        PlanElement.Builder element = PlanElement.builder()
                .id(id)
                .level(LEVELS.get(depth))
                .number(Integer.toString(number))
                .title(LEVELS.get(depth) + "の" + n);
        if (depth == LEVELS.size() - 1) {
            entries.add(entry(id, n));
            return element.build();
        }
        // At least one below each, so that no branch ends early.
        int child = 1;
        do {
            element.addChildren(element(depth + 1, child++));
        } while (child <= BELOW_EACH && made < elements);
        return element.build();
    }

    private static EvaluationEntry entry(String id, int n) {
        return EvaluationEntry.builder()
                .element(id)
                .grade("B")
                .nextPolicy("継続")
                .addOutcomes(Statement.of("講座を開いた：" + n))
                .addChallenges(Statement.of("周知が足りない：" + n))
                .build();
    }
}

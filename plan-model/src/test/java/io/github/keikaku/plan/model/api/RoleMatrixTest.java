package io.github.keikaku.plan.model.api;

import static io.github.keikaku.plan.model.api.Plans.element;
import static io.github.keikaku.plan.model.api.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.ActorCategory;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.model.view.RoleMatrix;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleMatrixTest {

    private static final Plan TWO_ACTORS = plan().addActors(actor("citizens"), actor("city"))
            .addElements(element("a", "l", element("a1", "l"), element("a2", "l")), element("b", "l"))
            .build();

    @Test
    void theColumnsAreTheActorsInTheirOrder() {
        assertThat(RoleMatrix.of(TWO_ACTORS).getActors())
                .extracting(Actor::getId)
                .containsExactly("citizens", "city");
    }

    @Test
    void theRowsAreTheElementsWithRolesInTheOrderOfTheDocument() {
        RoleMatrix matrix = matrix(role("city", "b", "支える"), role("citizens", "a2", "話す"), role("city", "a", "聞く"));

        assertThat(matrix.getRows()).extracting(RoleMatrixTest::idOf).containsExactly("a", "a2", "b");
    }

    @Test
    void aCellHoldsWhatTheActorIsToDoForTheElement() {
        RoleMatrix matrix = matrix(role("city", "a", "聞く", "まとめる"), role("citizens", "a", "話す"));

        assertThat(cell(matrix, 0, "city")).containsExactly("聞く", "まとめる");
        assertThat(cell(matrix, 0, "citizens")).containsExactly("話す");
    }

    @Test
    void aCellAboutWhichNothingIsSaidIsEmpty() {
        RoleMatrix matrix = matrix(role("city", "a", "聞く"));

        assertThat(cell(matrix, 0, "citizens")).isEmpty();
        assertThat(cell(matrix, 0, "nobody")).isEmpty();
    }

    @Test
    void rolesInThePlanAsAWholeMakeTheFirstRow() {
        RoleMatrix matrix = matrix(role("city", "a", "聞く"), inThePlan("citizens", "担い手になる"));

        assertThat(matrix.getRows().get(0).getElement()).isEmpty();
        assertThat(cell(matrix, 0, "citizens")).containsExactly("担い手になる");
        assertThat(matrix.getRows()).hasSize(2);
    }

    @Test
    void twoRolesOfOneCellAreReadTogether() {
        RoleMatrix matrix = matrix(role("city", "a", "聞く"), role("citizens", "a", "話す"), role("city", "a", "まとめる"));

        assertThat(matrix.getRows()).hasSize(1);
        assertThat(cell(matrix, 0, "city")).containsExactly("聞く", "まとめる");
    }

    @Test
    void rolesOfUnknownElementsAreNotInTheTable() {
        assertThat(matrix(role("city", "nowhere", "聞く")).getRows()).isEmpty();
    }

    @Test
    void rolesOfUnknownActorsAreNotInTheTable() {
        RoleMatrix matrix = matrix(role("nobody", "a", "聞く"), role("city", "b", "支える"), role("nobody", "b", "聞く"));

        assertThat(matrix.getRows()).extracting(RoleMatrixTest::idOf).containsExactly("b");
        assertThat(cell(matrix, 0, "city")).containsExactly("支える");
        assertThat(cell(matrix, 0, "nobody")).isEmpty();
    }

    @Test
    void anElementWhoseIdStandsTwiceHasItsRowOnce() {
        Plan plan = plan().addActors(actor("city"))
                .addElements(element("a", "l", element("a", "l")))
                .addRoles(role("city", "a", "聞く"))
                .build();

        assertThat(RoleMatrix.of(plan).getRows())
                .singleElement()
                .satisfies(row -> assertThat(row.getElement())
                        .containsSame(plan.getElements().get(0)));
    }

    @Test
    void aRoleWithoutStatementsStillMakesARow() {
        RoleMatrix matrix = matrix(role("city", "a"));

        assertThat(matrix.getRows()).hasSize(1);
        assertThat(matrix.getRows().get(0).getElement().map(PlanElement::getId)).isEqualTo(Optional.of("a"));
        assertThat(cell(matrix, 0, "city")).isEmpty();
    }

    @Test
    void aPlanWithoutRolesHasNoRows() {
        assertThat(RoleMatrix.of(TWO_ACTORS).getRows()).isEmpty();
        assertThat(RoleMatrix.of(PlanIndex.of(plan().build())).getActors()).isEmpty();
    }

    @Test
    void theTableCannotBeChanged() {
        RoleMatrix matrix = matrix(role("city", "a", "聞く"));

        assertThatThrownBy(() -> matrix.getRows().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> matrix.getActors().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> matrix.getRows().get(0).getStatements("city").clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static RoleMatrix matrix(RoleAssignment... roles) {
        return RoleMatrix.of(Plan.builder().copyOf(TWO_ACTORS).addRoles(roles).build());
    }

    private static Actor actor(String id) {
        return Actor.builder()
                .id(id)
                .name(id)
                .addCategories(ActorCategory.OTHER)
                .build();
    }

    private static RoleAssignment role(String actor, String element, String... statements) {
        return RoleAssignment.builder()
                .copyOf(inThePlan(actor, statements))
                .element(element)
                .build();
    }

    private static RoleAssignment inThePlan(String actor, String... statements) {
        return RoleAssignment.builder()
                .actor(actor)
                .addAllStatements(
                        List.of(statements).stream().map(Statement::of).toList())
                .build();
    }

    private static String idOf(RoleMatrix.Row row) {
        return row.getElement().map(PlanElement::getId).orElse("the plan");
    }

    private static List<String> cell(RoleMatrix matrix, int row, String actor) {
        return matrix.getRows().get(row).getStatements(actor).stream()
                .map(Statement::getText)
                .toList();
    }
}

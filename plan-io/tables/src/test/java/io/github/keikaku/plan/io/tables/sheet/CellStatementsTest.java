package io.github.keikaku.plan.io.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.common.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellStatementsTest {

    private static List<String> texts(List<Statement> statements) {
        return statements.stream().map(Statement::getText).toList();
    }

    @Test
    void eachBulletIsAStatementHoweverItsLinesWereBroken() {
        List<Statement> statements =
                CellStatements.of("〇小・中学校における福祉に関する教育は、主に\n小学４～６年生において行った。\r\n○訪問などの取組を\nしている学校もある。");

        assertThat(texts(statements)).containsExactly("小・中学校における福祉に関する教育は、主に小学4～6年生において行った。", "訪問などの取組をしている学校もある。");
    }

    @Test
    void bulletsOfAnotherKindAreItemsOfTheOneAbove() {
        List<Statement> statements = CellStatements.of("〇講座\n　・小学校９校\n　　◆一小\n　・中学校２校\n〇見学");

        assertThat(texts(statements)).containsExactly("講座", "見学");
        assertThat(texts(statements.get(0).getItems())).containsExactly("小学校9校", "中学校2校");
        assertThat(texts(statements.get(0).getItems().get(0).getItems())).containsExactly("一小");
        assertThat(statements.get(1).getItems()).isEmpty();
    }

    @Test
    void aTextBeforeTheFirstBulletStandsBesideThem() {
        assertThat(texts(CellStatements.of("次の取組を行った\n・講座\n・見学"))).containsExactly("次の取組を行った", "講座", "見学");
    }

    @Test
    void notesGoWithTheStatementAboveThem() {
        List<Statement> statements = CellStatements.of("・登録者 49名\n※前年\n度は54名\n・卒業生");

        assertThat(texts(statements)).containsExactly("登録者 49名", "卒業生");
        assertThat(texts(statements.get(0).getNotes())).containsExactly("※前年度は54名");
    }

    @Test
    void withoutBulletsABlankLinePartsStatements() {
        assertThat(texts(CellStatements.of("一つ目の\n文章\n\n二つ目の文章"))).containsExactly("一つ目の文章", "二つ目の文章");
    }

    @Test
    void numbersInCirclesPartStatementsAndStay() {
        assertThat(texts(CellStatements.of("①講座\n②見学"))).containsExactly("①講座", "②見学");
    }

    @Test
    void whatOnlyLooksLikeABulletIsText() {
        assertThat(texts(CellStatements.of("〇〇小学校"))).containsExactly("〇〇小学校");
        assertThat(texts(CellStatements.of("-5人"))).containsExactly("-5人");
        assertThat(texts(CellStatements.of("○"))).containsExactly("○");
    }

    @Test
    void aBlankCellSaysNothing() {
        assertThat(CellStatements.of("")).isEmpty();
        assertThat(CellStatements.of(" \n　")).isEmpty();
    }
}

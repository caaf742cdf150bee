package io.github.keikaku.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

    private static final Path KIYOSE = Path.of("..", "plans", "kiyose-community-welfare.json");

    @TempDir
    private Path folder;

    @Test
    void theTreeShowsGradeAndNextPolicyBesideEachMeasure() {
        assertThat(Run.of("show", KIYOSE, "--lang", "ja").out()).contains("""
                1 人を育てる
                  1 支え合い・助け合いの心を育む
                    1 福祉教育の推進（重点）
                      1 福祉の理解、ボランティア学習の推進                                             B 充実
                """);
    }

    @Test
    void aTitleTooLongForItsLineGoesOnUnderItself() {
        assertThat(Run.of("show", KIYOSE, "--lang", "ja").out()).contains("""
                      28 支え合うきよせ委員会（生活支援・介護予防サービス提供主体等協議体）の設置・    B 継続
                         開催
                """);
    }

    @Test
    void gradesAreCountedAgainstNextYearPoliciesAndByBranch() {
        String page = Run.of("show", KIYOSE).out();

        assertThat(page).contains("""
                Grades and next-year policies, FY2018
                -------------------------------------
                       新規  継続  充実  改善  縮小  廃止  Total
                A         0     2     0     0     0     0      2
                B         0    18     5     5     0     0     28
                C         0     1     3     5     0     0      9
                D         0     0     0     0     0     0      0
                Total     0    21     8    10     0     0     39
                """);
        assertThat(page.lines())
                .anyMatch(line -> line.matches("2 地域を育てる +10  0   8  2  0     0     5     2     3     0     0"))
                .anyMatch(
                        line -> line.matches("  4 安心して暮らせるまちをつくる +4  0   3  1  0     0     1     1     2     0     0"));
    }

    @Test
    void theRoleMatrixCountsStatementsByElementAndActor() {
        assertThat(Run.of("show", PlanFile.AIZU, "--lang", "ja").out())
                .contains("                                        市民  地域  医療・福祉の専門職  社会福祉協議会  行政   計\n")
                .contains("3-3 医療・福祉サービスの充実               2     1                   5               2     9   19\n")
                .contains(
                        "計                                        31    39                  24              42    46  182\n");
    }

    @Test
    void onlyTheSectionsAskedForAreShownBelowTheHead() {
        Run run = Run.of("show", PlanFile.EVERY_KIND, "--only", "bodies,timeline", "--only", "tree");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("清瀬市 何でもある計画 第3期\n====")
                .contains("\nTree\n----\n", "\nBodies\n------\n", "\nTimeline\n--------\n")
                .doesNotContain("Indicators", "Roles", "Grades and next-year policies");
    }

    @Test
    void anUnknownSectionIsWrongUsage() {
        assertThat(Run.of("show", PlanFile.EVERY_KIND, "--only", "tree,leaves"))
                .isEqualTo(new Run(2, "", "keikaku: \"leaves\" is not a value for --only; see --help\n"));
    }

    @Test
    void restatedTextIsNeverPassedOffAsTheMunicipalitys() {
        assertThat(Run.of("show", PlanFile.AIZU).out()).contains("not the municipality's own");
        assertThat(Run.of("show", PlanFile.AIZU, "--lang", "ja").out()).contains("自治体の文章ではありません");
    }

    @Test
    void aPlanWithNothingButItsHeadIsShownAsThat() throws IOException {
        assertThat(Run.of("show", PlanFile.sound(folder)).out()).isEqualTo("""
                清瀬市 地域福祉計画
                ===================
                Period: FY2021 to FY2026
                """);
    }

    @Test
    void whatCannotBeReadIsReportedInstead() throws IOException {
        Run run = Run.of("show", PlanFile.malformed(folder));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[format.member.missing] /title");
    }
}

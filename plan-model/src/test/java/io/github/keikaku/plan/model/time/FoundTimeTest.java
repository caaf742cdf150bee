package io.github.keikaku.plan.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    平成30年度実績 | FY2018 | 実績
                    平成30年度の成果 | FY2018 | の成果
                    R5目標 | FY2023 | 目標
                    令和3年度目標値 | FY2021 | 目標値
                    2021年目標 | CY2021 | 目標
                    Ｈ３０実績 | FY2018 | 実績
                    平30実績 | FY2018 | 実績
                    令和5年度（見込み） | FY2023 | 見込み
                    実績（平成30年度） | FY2018 | 実績
                    実績値　2018年度 | FY2018 | 実績値
                    2018実績 | FY2018 | 実績
                    2026 目標値 | FY2026 | 目標値
                    （2018） | FY2018 | ''
                    平成30(2018)年度実績 | FY2018 | 実績
                    平成３０年度　地域福祉計画 | FY2018 | 地域福祉計画
                    計画の期間（2018年度～2026年度）に対する目標 | FY2018/FY2026 | 計画の期間 に対する目標
                    平成３０年中5回実施、昨年と増減なし | CY2018 | 5回実施、昨年と増減なし
                    平成30年中18回実施 | CY2018 | 18回実施
                    登録数3,568人（平成31年3月末） | 2019-03-31 | 登録数3,568人
                    平成28、29年度に空き家対策 | FY2016 FY2017 | に空き家対策
                    平成31年度（令和元年度）、学校避難所 | FY2019 | 、学校避難所
                    平成２９年１０月から配置され | 2017-10/ | 配置され
                    平成３０年１２月～地域包括ケア | 2018-12/ | 地域包括ケア
                    国は令和３年度末までに | 2022-03-31 | 国は までに
                    平成27年11月に清瀬市が立ち上げ | 2015-11 | に清瀬市が立ち上げ
                    7５歳以上となる２０２５年を目途 | CY2025 | 7５歳以上となる を目途
                    平成29年度後半 | FY2017 | 後半
                    平成30年度中学生 | FY2018 | 中学生
                    ※平成26年度当時のもの | FY2014 | ※ 当時のもの
                    発行数3,500部(平成29年度) | FY2017 | 発行数3,500部
                    平成30年度、3名が参加 | FY2018 | 、3名が参加
                    参加者3、平成30年度、2人 | FY2018 | 参加者3、 、2人
                    1・2・R5目標 | FY2023 | 1・2・ 目標
                    2018、2019、令和2年度 | FY2018 FY2019 FY2020 | ''
                    """)
    void theTimeInALongerTextIsFoundWithTheRest(String text, String periods, String rest) {
        FoundTime found = JapaneseDates.find(text).orElseThrow();

        assertThat(found.getReading().getPeriods()).extracting(Period::toString).containsExactly(periods.split(" "));
        assertThat(found.getRest()).isEqualTo(rest);
        assertThat(found.getBefore() + text.substring(found.getStart(), found.getEnd()) + found.getAfter())
                .isEqualTo(text);
        assertThat(found.getReading().getText()).isEqualTo(text.substring(found.getStart(), found.getEnd()));
    }

    @ParameterizedTest
    @CsvSource({
        "令和6年度(20204年度)実績, NO_SUCH_YEAR",
        "令和0年度実績, NO_SUCH_YEAR",
        "20204年度実績, NO_SUCH_YEAR",
        "30年度実績, ERA_MISSING",
        "実績（平成30年度（2019年度））, CONTRADICTION",
        "目標（令和5～3年度）, REVERSED"
    })
    void whatIsFoundMayBeAProblem(String text, TimeProblem problem) {
        assertThat(JapaneseDates.find(text).orElseThrow().getReading().getProblem())
                .hasValue(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "実績",
                "参加者2018人",
                "2018人参加",
                "1,390名の参加",
                "11／23区、16／26市",
                "10年後の姿",
                "第3期計画",
                "第8期",
                "3年2組",
                "24時間対応",
                "年12回",
                "M7.0の地震",
                "S3ランク",
                "T2",
                "ISO14001",
                "Ver.1",
                "市内3大学",
                "小学４年生",
                "中学１・２年生",
                "3か年",
                "平均2.75人",
                "毎月実施",
                "11月に開催",
                "4月1日",
                "CO2",
                "一人ひとり",
                "平成",
                "FYI"
            })
    void numbersThatMayBeSomethingElseArePassedOver(String text) {
        assertThat(JapaneseDates.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11月に開催した, 2018-11", "登録者数（3月末現在）, 2019-03-31", "10月1日現在の人口, 2018-10-01", "実績（年度末）, 2019-03-31"})
    void withinAFiscalYearMonthsAreFoundToo(String text, String period) {
        assertThat(JapaneseDates.find(text, FiscalYear.of(2018))
                        .orElseThrow()
                        .getReading()
                        .orElseThrow())
                .hasToString(period);
    }

    @Test
    void itSaysWhereItIs() {
        FoundTime found = JapaneseDates.find("実績 H30 計").orElseThrow();

        assertThat(found.getBefore()).isEqualTo("実績 ");
        assertThat(found.getAfter()).isEqualTo(" 計");
        assertThat(found).hasToString("[FY2018] at 3 to 6");
    }
}

package io.github.keikaku.plan.model.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalItemTest {

    @Test
    void anItemTellsLawArticleParagraphAndItem() {
        LegalItem item = LegalItem.parse("swa-107-1-5");

        assertThat(item.getLaw()).isEqualTo("swa");
        assertThat(item.getArticle()).isEqualTo(107);
        assertThat(item.getArticleBranches()).isEmpty();
        assertThat(item.getParagraph()).contains(1);
        assertThat(item.getItem()).contains(5);
        assertThat(item.getItemBranches()).isEmpty();
    }

    @Test
    void paragraphAndItemMayBeAbsent() {
        LegalItem article = LegalItem.parse("swa-107");
        LegalItem paragraph = LegalItem.parse("swa-107-2");

        assertThat(article.getParagraph()).isEmpty();
        assertThat(article.getItem()).isEmpty();
        assertThat(article.getItemBranches()).isEmpty();
        assertThat(paragraph.getParagraph()).contains(2);
        assertThat(paragraph.getItem()).isEmpty();
    }

    @Test
    void articlesAndItemsMayHaveBranches() {
        LegalItem article = LegalItem.parse("swa-106_3-1-2");
        LegalItem nested = LegalItem.parse("ltci-115_45_2");
        LegalItem item = LegalItem.parse("swa-2-3-4_2");

        assertThat(article.getArticle()).isEqualTo(106);
        assertThat(article.getArticleBranches()).containsExactly(3);
        assertThat(nested.getArticleBranches()).containsExactly(45, 2);
        assertThat(item.getItem()).contains(4);
        assertThat(item.getItemBranches()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "swa-107-1-5",
                "swa-106_3",
                "swa-106_3-1-5",
                "swa-2-3-4_2",
                "ltci-115_45_2-1",
                "a-1",
                "az09-1",
                "za90-1",
                "a1b2-9999-9999-9999"
            })
    void whatIsReadIsWrittenAsItWas(String text) {
        assertThat(LegalItem.parse(text)).hasToString(text);
        assertThat(text).matches(LegalItem.GRAMMAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "swa",
                "swa-",
                "-107",
                "swa-0",
                "swa-107-0",
                "swa-107-1-0",
                "swa-0107",
                "swa-107-1-5-1",
                "swa-107-",
                "swa-107--5",
                "swa-107_",
                "swa-_3",
                "swa-107_0",
                "swa-107-1_2",
                "swa-10000",
                "swa-107-1-5_",
                "SWA-107",
                "1swa-107",
                "s_a-107",
                "swa 107",
                "swa-107-1-a",
                "swa-１０７",
                " swa-107",
                "swa-107 ",
                "社会福祉法-107",
                "swa-+7",
                "swa-107-１",
                "swa:107"
            })
    void whatIsNoItemOfLawIsRefusedWithWhatToWrite(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalItem.parse(text))
                .withMessage(
                        "not an item of law: \"%s\"; write law-article-paragraph-item such as swa-107-1-5, the last two"
                                + " optional, branch numbers as in swa-106_3",
                        text);
        assertThat(text).doesNotMatch(LegalItem.GRAMMAR);
    }

    @Test
    void itemsAreMadeFromTheirParts() {
        assertThat(LegalItem.of("swa", 107)).isEqualTo(LegalItem.parse("swa-107"));
        assertThat(LegalItem.of("swa", 107, 1)).isEqualTo(LegalItem.parse("swa-107-1"));
        assertThat(LegalItem.of("swa", 107, 1, 5)).isEqualTo(LegalItem.parse("swa-107-1-5"));
    }

    @Test
    void theLargestNumberIsStillANumber() {
        assertThat(LegalItem.of("az09", 9999, 9999, 9999)).hasToString("az09-9999-9999-9999");
        assertThatIllegalArgumentException().isThrownBy(() -> LegalItem.of("a{", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> LegalItem.of("a:", 1));
    }

    @Test
    void differentItemsSpreadOverDifferentHashes() {
        Set<Integer> hashes = new HashSet<>();
        for (int item = 1; item <= 100; item++) {
            hashes.add(LegalItem.of("swa", 107, 1, item).hashCode());
        }
        assertThat(hashes).hasSizeGreaterThan(90);
    }

    @Test
    void partsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalItem.of("SWA", 107))
                .withMessage("not the short name of a law: \"SWA\"; write small letters and digits, a letter first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalItem.of("swa", 0))
                .withMessage("articles, paragraphs and items are numbered from 1 to 9999, not 0");
        assertThatIllegalArgumentException().isThrownBy(() -> LegalItem.of("", 107));
        assertThatIllegalArgumentException().isThrownBy(() -> LegalItem.of("swa", 10000, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> LegalItem.of("swa", 107, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> LegalItem.of("swa", 107, 1, 0));
    }

    @Test
    void theOrderIsThatOfTheLawAndTheWholeComesBeforeItsParts() {
        List<String> ordered = List.of(
                "ltci-117",
                "swa-9-1-1",
                "swa-106",
                "swa-106-1-1",
                "swa-106_2",
                "swa-106_3",
                "swa-106_3_1",
                "swa-106_3_1-1",
                "swa-106_10",
                "swa-107",
                "swa-107-1",
                "swa-107-1-1",
                "swa-107-1-4",
                "swa-107-1-4_2",
                "swa-107-1-5",
                "swa-107-1-10",
                "swa-107-2");

        List<LegalItem> items =
                new ArrayList<>(ordered.stream().map(LegalItem::parse).toList());
        Collections.reverse(items);
        Collections.sort(items);

        assertThat(items).extracting(LegalItem::toString).containsExactlyElementsOf(ordered);
    }

    @Test
    void itemsThatDifferInAnyPartDiffer() {
        assertThat(LegalItem.parse("swa-107-1-5"))
                .isNotEqualTo(LegalItem.parse("ltci-107-1-5"))
                .isNotEqualTo(LegalItem.parse("swa-107_2-1-5"))
                .isNotEqualTo(LegalItem.parse("swa-107-2-5"))
                .isNotEqualTo(LegalItem.parse("swa-107-1-4"))
                .isNotEqualTo(LegalItem.parse("swa-107-1"))
                .isNotEqualTo("swa-107-1-5");
    }
}

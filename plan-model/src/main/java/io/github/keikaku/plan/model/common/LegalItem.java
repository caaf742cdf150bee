package io.github.keikaku.plan.model.common;

import io.github.keikaku.plan.model.internal.Scan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item of law: law, article (条), paragraph (項) and item (号). {@code swa-107-1-5} is 社会福祉法107条1項5号,
 * {@code swa-106_3} is 社会福祉法106条の3.
 *
 * <p>Branch numbers (枝番号: 106条の3, 115条の45の2, 4号の2) follow an underscore each. The members stand by position, so
 * where the law numbers no paragraphs, an item is of paragraph 1. The order is that of the law, the whole before its
 * parts; it is consistent with equals.
 */
public final class LegalItem implements Comparable<LegalItem> {

    private static final String NUMBER = "[1-9][0-9]{0,3}";
    private static final String BRANCHED = NUMBER + "(?:_" + NUMBER + ")*";

    /**
     * What an item of law looks like, as a regular expression of ECMA-262 without anchors, for schemas; exactly what
     * {@link #parse} reads.
     */
    public static final String GRAMMAR =
            "(?:[a-z][a-z0-9]*-" + BRANCHED + "(?:-" + NUMBER + "(?:-" + BRANCHED + ")?)?)";

    private static final int MAX_NUMBER = 9999;

    private static final Comparator<LegalItem> ORDER = Comparator.comparing(LegalItem::getLaw)
            .thenComparing(item -> item.article, LegalItem::compareNumbers)
            .thenComparing(item -> item.paragraph)
            .thenComparing(item -> item.item, LegalItem::compareNumbers);

    private final String law;

    /** The number and its branches; never empty. */
    private final List<Integer> article;

    /** 0 where there is none. */
    private final int paragraph;

    /** The number and its branches; empty where there is none. */
    private final List<Integer> item;

    private LegalItem(String law, List<Integer> article, int paragraph, List<Integer> item) {
        this.law = law;
        this.article = article;
        this.paragraph = paragraph;
        this.item = item;
    }

    /**
     * A whole article.
     *
     * @param law the law's short name, {@code [a-z][a-z0-9]*}
     * @param article the number of the article, from 1 to 9999
     * @return the article
     * @throws IllegalArgumentException if the name or a number is out of range
     */
    public static LegalItem of(String law, int article) {
        return new LegalItem(checkLaw(law), List.of(checkNumber(article)), 0, List.of());
    }

    /**
     * A whole paragraph.
     *
     * @param law the law's short name, {@code [a-z][a-z0-9]*}
     * @param article the number of the article, from 1 to 9999
     * @param paragraph the number of the paragraph, from 1 to 9999
     * @return the paragraph
     * @throws IllegalArgumentException if the name or a number is out of range
     */
    public static LegalItem of(String law, int article, int paragraph) {
        return new LegalItem(checkLaw(law), List.of(checkNumber(article)), checkNumber(paragraph), List.of());
    }

    /**
     * An item. Use {@link #parse} where branch numbers are needed.
     *
     * @param law the law's short name, {@code [a-z][a-z0-9]*}
     * @param article the number of the article, from 1 to 9999
     * @param paragraph the number of the paragraph, from 1 to 9999; 1 where the article has only one
     * @param item the number of the item, from 1 to 9999
     * @return the item
     * @throws IllegalArgumentException if the name or a number is out of range
     */
    public static LegalItem of(String law, int article, int paragraph, int item) {
        return new LegalItem(
                checkLaw(law), List.of(checkNumber(article)), checkNumber(paragraph), List.of(checkNumber(item)));
    }

    /**
     * Reads an item of law.
     *
     * @param text law, article, paragraph and item joined by hyphens, the last two optional; branch numbers follow an
     *     underscore: {@code swa-107-1-5}, {@code swa-106_3}; numbers from 1 to 9999 without leading zeros
     * @return the item
     * @throws IllegalArgumentException if the text is not of this form
     */
    public static LegalItem parse(String text) {
        List<String> parts = split(text, '-');
        if (parts.size() < 2 || parts.size() > 4 || !isLaw(parts.get(0))) {
            throw refused(text);
        }
        List<Integer> article = branched(parts.get(1), text);
        int paragraph = parts.size() > 2 ? number(parts.get(2), text) : 0;
        List<Integer> item = parts.size() > 3 ? branched(parts.get(3), text) : List.of();
        return new LegalItem(parts.get(0), article, paragraph, item);
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>(4);
        int from = 0;
        int at = text.indexOf(separator);
        while (at >= 0) {
            parts.add(text.substring(from, at));
            from = at + 1;
            at = text.indexOf(separator, from);
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static List<Integer> branched(String part, String text) {
        List<Integer> numbers = new ArrayList<>(2);
        for (String number : split(part, '_')) {
            numbers.add(number(number, text));
        }
        return List.copyOf(numbers);
    }

    private static int number(String part, String text) {
        int number = part.length() > 4 || part.startsWith("0") ? -1 : Scan.digits(part, 0, part.length());
        if (number < 1) {
            throw refused(text);
        }
        return number;
    }

    private static boolean isLaw(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && (i == 0 || !digit)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static String checkLaw(String law) {
        if (!isLaw(law)) {
            throw Scan.refused("the short name of a law", law, "write small letters and digits, a letter first");
        }
        return law;
    }

    private static int checkNumber(int number) {
        if (number < 1 || number > MAX_NUMBER) {
            throw new IllegalArgumentException(
                    "articles, paragraphs and items are numbered from 1 to " + MAX_NUMBER + ", not " + number);
        }
        return number;
    }

    private static IllegalArgumentException refused(String text) {
        return Scan.refused(
                "an item of law",
                text,
                "write law-article-paragraph-item such as swa-107-1-5, the last two optional, branch numbers as in"
                        + " swa-106_3");
    }

    /**
     * The law.
     *
     * @return its short name, such as {@code swa} for 社会福祉法
     */
    public String getLaw() {
        return law;
    }

    /**
     * The article (条).
     *
     * @return its number without branches, from 1
     */
    public int getArticle() {
        return article.get(0);
    }

    /**
     * The branch numbers of the article: 3 for 106条の3, 45 and 2 for 115条の45の2.
     *
     * @return the branches, mostly none
     */
    public List<Integer> getArticleBranches() {
        return article.subList(1, article.size());
    }

    /**
     * The paragraph (項).
     *
     * @return its number, from 1; empty if the whole article is meant
     */
    public Optional<Integer> getParagraph() {
        return paragraph == 0 ? Optional.empty() : Optional.of(paragraph);
    }

    /**
     * The item (号).
     *
     * @return its number without branches, from 1; empty if the whole paragraph or article is meant
     */
    public Optional<Integer> getItem() {
        return item.isEmpty() ? Optional.empty() : Optional.of(item.get(0));
    }

    /**
     * The branch numbers of the item: 2 for 4号の2.
     *
     * @return the branches, mostly none
     */
    public List<Integer> getItemBranches() {
        return item.isEmpty() ? List.of() : item.subList(1, item.size());
    }

    @Override
    public int compareTo(LegalItem other) {
        return ORDER.compare(this, other);
    }

    private static int compareNumbers(List<Integer> one, List<Integer> two) {
        Iterator<Integer> others = two.iterator();
        for (int number : one) {
            int order = others.hasNext() ? Integer.compare(number, others.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegalItem that
                && law.equals(that.law)
                && article.equals(that.article)
                && paragraph == that.paragraph
                && item.equals(that.item);
    }

    @Override
    public int hashCode() {
        return Objects.hash(law, article, paragraph, item);
    }

    /**
     * The item as plan documents write it, such as {@code swa-107-1-5}.
     *
     * @return the text, which {@link #parse} reads back
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(law);
        append(text, article);
        if (paragraph > 0) {
            text.append('-').append(paragraph);
        }
        if (!item.isEmpty()) {
            append(text, item);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<Integer> numbers) {
        char separator = '-';
        for (int number : numbers) {
            text.append(separator).append(number);
            separator = '_';
        }
    }
}

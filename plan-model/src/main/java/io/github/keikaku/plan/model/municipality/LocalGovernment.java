package io.github.keikaku.plan.model.municipality;

import org.jspecify.annotations.Nullable;

/** One entry of the official list: a prefecture, a municipality, or a ward of a designated city. */
public final class LocalGovernment implements Comparable<LocalGovernment> {

    private final MunicipalityCode code;
    private final LocalGovernmentType type;
    private final Prefecture prefecture;
    private final String fullName;
    private final String kana;

    LocalGovernment(
            MunicipalityCode code, LocalGovernmentType type, Prefecture prefecture, String fullName, String kana) {
        this.code = code;
        this.type = type;
        this.prefecture = prefecture;
        this.fullName = fullName;
        this.kana = kana;
    }

    /**
     * Its code.
     *
     * @return the code, whose check digit is right
     */
    public MunicipalityCode getCode() {
        return code;
    }

    /**
     * What sort of local government it is.
     *
     * @return the type
     */
    public LocalGovernmentType getType() {
        return type;
    }

    /**
     * Where it lies.
     *
     * @return the prefecture, which for a prefecture is itself
     */
    public Prefecture getPrefecture() {
        return prefecture;
    }

    /**
     * Its name as the list gives it, which carries the prefecture: 東京都清瀬市; for a ward the city too: 北海道札幌市中央区.
     *
     * @return the name; only 北海道泊村 stands twice on the list, once in the Northern Territories
     */
    public String getFullName() {
        return fullName;
    }

    /**
     * Its name without the prefecture: 清瀬市, 札幌市中央区.
     *
     * @return the name, which some share (府中市 lies in 東京都 and in 広島県); for a prefecture its own name
     */
    public String getName() {
        return type == LocalGovernmentType.PREFECTURE
                ? fullName
                : fullName.substring(prefecture.getJapaneseName().length());
    }

    /**
     * How the full name is read: とうきょうときよせし.
     *
     * @return the reading of {@link #getFullName} in hiragana
     */
    public String getKana() {
        return kana;
    }

    /** The order of the codes. */
    @Override
    public int compareTo(LocalGovernment other) {
        return code.compareTo(other.code);
    }

    /** Two entries are equal when they have the same code, since there is one list. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalGovernment government && code.equals(government.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Code and full name, for people.
     *
     * @return such as {@code 132217 東京都清瀬市}
     */
    @Override
    public String toString() {
        return code + " " + fullName;
    }
}

package io.github.keikaku.plan.model.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The official list of local governments (総務省「全国地方公共団体コード」) as of {@link #AS_OF}: 47 prefectures, 1,747 municipalities
 * (the 23 special wards of Tokyo and the six villages of the Northern Territories among them), and 171 wards of
 * designated cities. Read from this module on first use, once.
 */
public final class LocalGovernments {

    /** The day as of which the list is right. */
    public static final LocalDate AS_OF = LocalDate.of(2024, 1, 1);

    private LocalGovernments() {}

    /**
     * Who has a code.
     *
     * @param code any code
     * @return the entry, or empty if nobody has the code
     */
    public static Optional<LocalGovernment> find(MunicipalityCode code) {
        return Optional.ofNullable(Lists.BY_CODE.get(code));
    }

    /**
     * Who has a name.
     *
     * @param name the name with the prefecture or without it (東京都清瀬市, 清瀬市), in the list's characters; for a ward
     *     with its city (札幌市中央区)
     * @return the entries of that name in the order of their codes; several for 府中市 or 北海道泊村, none if nobody is
     *     called so
     */
    public static List<LocalGovernment> findByName(String name) {
        return Lists.BY_NAME.getOrDefault(name, List.of());
    }

    /**
     * The whole list.
     *
     * @return all 1,965 entries in the order of their codes
     */
    public static List<LocalGovernment> all() {
        return Lists.ALL;
    }

    /** The lists, made when first asked for. */
    private static final class Lists {
        private static final List<LocalGovernment> ALL = LocalGovernmentList.read();
        private static final Map<MunicipalityCode, LocalGovernment> BY_CODE = LocalGovernmentList.byCode(ALL);
        private static final Map<String, List<LocalGovernment>> BY_NAME = LocalGovernmentList.byName(ALL);
    }
}

package io.github.keikaku.plan.model.municipality;

/** What sort of local government has a code. */
public enum LocalGovernmentType {
    /** A prefecture (都道府県). */
    PREFECTURE,
    /** A city (市), designated cities included. */
    CITY,
    /** One of the 23 special wards of Tokyo (特別区), municipalities of their own. */
    SPECIAL_WARD,
    /** A town (町). */
    TOWN,
    /** A village (村), the six of the Northern Territories included. */
    VILLAGE,
    /** A ward of a designated city (行政区): part of its city, and no local government of its own. */
    WARD
}

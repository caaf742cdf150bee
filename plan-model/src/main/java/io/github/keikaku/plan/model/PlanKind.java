package io.github.keikaku.plan.model;

/** What a plan is about. */
public enum PlanKind {
    /** Comprehensive plan: 総合計画. */
    COMPREHENSIVE,
    /** Community welfare plan of a municipality (社会福祉法 107条): 地域福祉計画. */
    COMMUNITY_WELFARE,
    /** Community welfare activity plan of a social welfare council: 地域福祉活動計画. */
    COMMUNITY_WELFARE_ACTIVITY,
    /** Health and welfare plan for older people (老人福祉法 20条の8): 高齢者保健福祉計画. */
    ELDERLY_CARE,
    /** Long-term care insurance plan (介護保険法 117条): 介護保険事業計画. */
    LONG_TERM_CARE_INSURANCE,
    /** Plan for persons with disabilities: 障害者計画, 障害福祉計画. */
    DISABILITY,
    /** Plan for children and families: 子ども・子育て支援事業計画. */
    CHILDREN,
    /** Health promotion plan: 健康増進計画. */
    HEALTH,
    /** Community-based integrated care: 地域包括ケア. */
    COMMUNITY_BASED_INTEGRATED_CARE,
    /** Any other plan. */
    OTHER
}

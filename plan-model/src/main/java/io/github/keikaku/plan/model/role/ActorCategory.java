package io.github.keikaku.plan.model.role;

/** Which of the standard columns of a role table (役割分担表) an actor belongs to. */
public enum ActorCategory {
    /** Citizens: 市民. */
    CITIZEN,
    /** The local community: 地域. */
    COMMUNITY,
    /** Professionals, service providers included: 専門職. */
    PROFESSIONAL,
    /** The social welfare council: 社会福祉協議会. */
    SOCIAL_WELFARE_COUNCIL,
    /** The municipality itself: 行政. */
    GOVERNMENT,
    /** Businesses: 事業者, 企業. */
    BUSINESS,
    /** Non-profit and local groups: NPO, 地域活動団体. */
    CIVIC_GROUP,
    /** Any other. */
    OTHER
}

package io.github.keikaku.plan.model.body;

/** What sort of body it is. */
public enum BodyKind {
    /** Council: 協議体, 協議会, 審議会. */
    COUNCIL,
    /** Committee: 委員会. */
    COMMITTEE,
    /** Subcommittee: 部会. */
    SUBCOMMITTEE,
    /** Meeting: 会議. */
    MEETING,
    /** Centre: センター. */
    CENTER,
    /** Coordinator: コーディネーター. */
    COORDINATOR,
    /** Network: ネットワーク. */
    NETWORK,
    /** Organisation: 団体. */
    ORGANIZATION,
    /** Department of the municipality: 部, 課. */
    DEPARTMENT,
    /** Any other. */
    OTHER
}

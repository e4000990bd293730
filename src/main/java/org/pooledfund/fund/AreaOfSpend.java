package org.pooledfund.fund;

/** What a scheme's money is spent on, as the national return asks. */
public enum AreaOfSpend {
    SOCIAL_CARE,
    COMMUNITY_HEALTH,
    MENTAL_HEALTH,
    PRIMARY_CARE,
    CONTINUING_CARE,
    ACUTE,
    HOUSING,
    OTHER
}

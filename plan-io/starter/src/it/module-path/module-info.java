/** A host as a named module that opens nothing. */
module host {
    requires io.github.keikaku.plan;
    requires org.hibernate.validator;

    provides io.github.keikaku.plan.rules.RuleProvider with
            host.HouseRules;
}

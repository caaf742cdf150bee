/**
 * What a sound plan is: the rule catalogue and the validator. Judges plans as values; knows no file format, and offers
 * {@link io.github.keikaku.plan.rules.RuleProvider} to those who have rules of their own.
 */
module io.github.keikaku.plan.rules {
    requires transitive io.github.keikaku.plan.model;
    requires org.apache.commons.text;
    requires org.hibernate.validator;
    requires static org.immutables.value.annotations;

    exports io.github.keikaku.plan.rules;
    exports io.github.keikaku.plan.rules.difference;

    uses io.github.keikaku.plan.rules.RuleProvider;
}

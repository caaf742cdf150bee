package io.github.keikaku.plan.ruleset;

import io.github.keikaku.plan.io.binding.Binding;
import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.Kind;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Members;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.io.binding.SchemaNode;
import io.github.keikaku.plan.io.binding.Schemas;
import io.github.keikaku.plan.io.binding.Token;
import io.github.keikaku.plan.io.binding.TokenSink;
import io.github.keikaku.plan.model.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code off} and {@code on}, or an object with more to say. */
final class RuleChangeKind implements Kind<RuleChange> {

    private static final List<String> WORDS = List.of("off", "on");

    private static final Binding<RuleChange, RuleChange.Builder> OBJECT = Binding.of(
            "rule",
            () -> Members.of(RuleChange.Builder::new, RuleChange.Builder::build)
                    .optional(
                            "severity", Kinds.oneOf(Severity.class), RuleChange::severity, RuleChange.Builder::severity)
                    .open("parameters", RuleChange::parameters, RuleChange.Builder::parameters)
                    .requireAnyOf("severity", "parameters"));

    @Override
    public @Nullable RuleChange read(Reading in, Token token) throws FatalFault {
        if (token == Token.OBJECT) {
            return OBJECT.read(in, token);
        }
        if (token != Token.TEXT && token != Token.PLAIN) {
            in.wrongType(token, expected());
            return null;
        }
        String word = in.text();
        if (!WORDS.contains(word)) {
            in.unknownValue(word, WORDS);
            return null;
        }
        return RuleChange.of(word.equals("on"));
    }

    @Override
    public void write(TokenSink out, RuleChange change) {
        change.on().ifPresentOrElse(on -> out.text(on ? "on" : "off"), () -> OBJECT.write(out, change));
    }

    @Override
    public SchemaNode schema(Schemas schemas) {
        return SchemaNode.any().withAll("anyOf", List.of(SchemaNode.any().with("enum", WORDS), OBJECT.schema(schemas)));
    }

    @Override
    public String expected() {
        return "string-or-object";
    }
}

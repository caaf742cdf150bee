package io.github.keikaku.plan.io.toy;

import io.github.keikaku.plan.io.binding.Binding;
import io.github.keikaku.plan.io.binding.Kind;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Members;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

/** The outside shape of the toys. */
public final class ToyBindings {

    public static final Kind<Remark> REMARK = Kinds.textOr(
            Binding.of(
                    "remark",
                    () -> Members.of(Remark.Builder::new, Remark.Builder::build)
                            .required("text", Kinds.TEXT, Remark::text, (b, v) -> b.text = v)
                            .optional("author", Kinds.TEXT, Remark::author, (b, v) -> b.author = Optional.of(v))),
            remark -> remark.author().isEmpty(),
            text -> new Remark(text, Optional.empty()),
            Remark::text);

    public static final Binding<Label, Label.Builder> LABEL = Binding.of(
            "label",
            () -> Members.of(Label.Builder::new, Label.Builder::build)
                    .defaulted(
                            "dating",
                            Kinds.oneOf(Label.Dating.class),
                            Label.Dating.DATED,
                            Label::dating,
                            (b, v) -> b.dating = v)
                    .optional("text", Kinds.TEXT, Label::text, (b, v) -> b.text = Optional.of(v))
                    .optional("number", Kinds.INTEGER, Label::number, (b, v) -> b.number = Optional.of(v))
                    .optional("since", Kinds.integer(1868, 2999), Label::since, (b, v) -> b.since = Optional.of(v))
                    .requiredList("languages", Kinds.TEXT, 1, Label::languages, (b, v) -> b.languages.add(v))
                    .requireAnyOf("text", "number")
                    .requireUnless("since", "dating", EnumSet.of(Label.Dating.UNDATED, Label.Dating.UNKNOWN)));

    public static final Binding<Toy, Toy.Builder> TOY = Binding.of(
            "toy",
            () -> Members.of(Toy.Builder::new, Toy.Builder::build)
                    .required("name", Kinds.TEXT, Toy::name, (b, v) -> b.name = v)
                    .optional(
                            "made",
                            Kinds.scalar(
                                    "yyyy-mm-dd",
                                    "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                                    LocalDate::parse,
                                    LocalDate::toString),
                            Toy::made,
                            (b, v) -> b.made = Optional.of(v))
                    .optional("size", Kinds.integer(0, 100), Toy::size, (b, v) -> b.size = Optional.of(v))
                    .optional("weight", Kinds.DECIMAL, Toy::weight, (b, v) -> b.weight = Optional.of(v))
                    .defaulted(
                            "color", Kinds.oneOf(Toy.Color.class), Toy.Color.NATURAL, Toy::color, (b, v) -> b.color = v)
                    .flag("broken", Toy::broken, (b, v) -> b.broken = v)
                    .list("tags", Kinds.TEXT, Toy::tags, (b, v) -> b.tags.add(v))
                    .list("remarks", REMARK, Toy::remarks, (b, v) -> b.remarks.add(v))
                    .list("labels", LABEL, Toy::labels, (b, v) -> b.labels.add(v))
                    .open("extensions", Toy::extensions, (b, v) -> b.extensions.putAll(v))
                    .children("parts", Toy::parts, (b, v) -> b.parts.add(v)));

    private ToyBindings() {}
}

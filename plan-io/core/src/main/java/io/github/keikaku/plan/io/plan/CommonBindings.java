package io.github.keikaku.plan.io.plan;

import static io.github.keikaku.plan.io.binding.Kinds.TEXT;

import io.github.keikaku.plan.io.binding.Binding;
import io.github.keikaku.plan.io.binding.Kind;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Members;
import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.model.common.SourceReference;
import io.github.keikaku.plan.model.common.Statement;
import java.util.Map;
import java.util.function.BiConsumer;

/** What every part of a plan may carry. */
final class CommonBindings {

    static final Binding<SourceReference, SourceReference.Builder> SOURCE_REFERENCE = Binding.of(
            "sourceReference",
            () -> Members.of(SourceReference::builder, SourceReference.Builder::build)
                    .required("id", PlanKinds.ID, SourceReference::getId, SourceReference.Builder::id)
                    .optional("locator", TEXT, SourceReference::getLocator, SourceReference.Builder::locator));

    static final Binding<Link, Link.Builder> LINK = Binding.of(
            "link",
            () -> annotated(
                    Members.of(Link::builder, Link.Builder::build)
                            .required("type", Kinds.oneOf(LinkType.class), Link::getType, Link.Builder::type)
                            .required("target", PlanKinds.LINK_TARGET, Link::getTarget, Link.Builder::target)
                            .optional("note", TEXT, Link::getNote, Link.Builder::note),
                    Link.Builder::source,
                    Link.Builder::addNotes,
                    Link.Builder::putAllExtensions));

    static final Kind<Statement> STATEMENT = Kinds.textOr(
            Binding.of(
                    "statement",
                    () -> annotated(
                            Members.of(Statement::builder, Statement.Builder::build)
                                    .required("text", TEXT, Statement::getText, Statement.Builder::text)
                                    .list(
                                            "qualifiers",
                                            TEXT,
                                            Statement::getQualifiers,
                                            Statement.Builder::addQualifiers)
                                    // By its full name: a declaration may refer to itself only so.
                                    .list(
                                            "items",
                                            CommonBindings.STATEMENT,
                                            Statement::getItems,
                                            Statement.Builder::addItems)
                                    .list("links", LINK, Statement::getLinks, Statement.Builder::addLinks),
                            Statement.Builder::source,
                            Statement.Builder::addNotes,
                            Statement.Builder::putAllExtensions)),
            Statement::isPlain,
            Statement::of,
            Statement::getText);

    private CommonBindings() {}

    /** Adds, at the end, the three members that nearly every object has. */
    static <T extends Annotated, B> Members<T, B> annotated(
            Members<T, B> members,
            BiConsumer<B, SourceReference> source,
            BiConsumer<B, Statement> note,
            BiConsumer<B, Map<String, DataValue>> extensions) {
        return members.describedUnder("annotated")
                .optional("source", SOURCE_REFERENCE, Annotated::getSource, source)
                .list("notes", STATEMENT, Annotated::getNotes, note)
                .open("extensions", Annotated::getExtensions, extensions);
    }
}

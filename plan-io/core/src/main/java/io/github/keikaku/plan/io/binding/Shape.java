package io.github.keikaku.plan.io.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members as declared, and what reading needs to know about them. */
final class Shape<T, B> {

    private final String name;
    private final Members<T, B> declared;
    private final List<Member<T, B>> members;
    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Requirement> requirements;
    private final long required;

    Shape(String name, Binding<T, B> binding, Members<T, B> declared) {
        this.name = name;
        this.declared = declared;
        this.members = declared.membersOf(binding);
        this.names = members.stream().map(Member::name).toList();
        this.requirements = declared.requirements();
        if (members.size() > Long.SIZE) {
            throw new IllegalStateException(name + " has more than " + Long.SIZE + " members");
        }
        long bits = 0;
        for (int i = 0; i < members.size(); i++) {
            if (indexes.put(names.get(i), i) != null) {
                throw new IllegalStateException(name + " has the member " + names.get(i) + " twice");
            }
            bits |= members.get(i).isRequired() ? 1L << i : 0;
        }
        this.required = bits;
    }

    @Nullable
    T read(Reading in) throws FatalFault {
        long mark = in.mark();
        Presence presence = new Presence(indexes, !requirements.isEmpty());
        B builder = declared.start().get();
        while (in.next() == Token.NAME) {
            String member = in.text();
            Integer index = indexes.get(member);
            if (index == null) {
                in.unknownMember(member, names);
            } else if (presence.see(index)) {
                readMember(in, index, builder, presence);
            } else {
                in.duplicateMember(member);
            }
        }
        boolean complete = reportMissing(in, presence, mark);
        return complete && presence.isSound() ? declared.finish().apply(builder) : null;
    }

    private void readMember(Reading in, int index, B builder, Presence presence) throws FatalFault {
        Member<T, B> member = members.get(index);
        in.path().enter(member.name());
        Token token = in.next();
        if (token == Token.NULL && !member.takesNull()) {
            in.nullValue(member.expected());
            presence.setNull(index);
        } else {
            presence.setRead(index, member.read(in, token, builder));
        }
        in.path().leave();
    }

    private boolean reportMissing(Reading in, Presence presence, long mark) {
        long absent = presence.absent(required);
        long nulls = presence.nulls(required);
        for (int i = 0; (absent | nulls) >>> i != 0 && i < members.size(); i++) {
            if ((absent >>> i & 1) != 0) {
                in.missing(Gravity.ERROR, names.get(i), mark, List.of());
            } else if ((nulls >>> i & 1) != 0) {
                in.missing(Gravity.CONSEQUENCE, names.get(i), mark, List.of());
            }
        }
        boolean complete = (absent | nulls) == 0;
        for (Requirement requirement : requirements) {
            complete &= requirement.check(in, presence, mark);
        }
        return complete;
    }

    void write(TokenSink out, T value) {
        out.startObject();
        for (Member<T, B> member : members) {
            member.write(out, value);
        }
        out.endObject();
    }

    SchemaNode schema(Schemas schemas) {
        SchemaNode properties = SchemaNode.any();
        List<String> mandatory = new ArrayList<>();
        for (Member<T, B> member : members) {
            properties.with(
                    member.name(),
                    schemas.describe(
                            member.schema(schemas), declared.describer(member.name(), name) + "." + member.name()));
            if (member.isRequired()) {
                mandatory.add(member.name());
            }
        }
        SchemaNode schema = schemas.describe(SchemaNode.ofType("object"), name).with("properties", properties);
        if (!mandatory.isEmpty()) {
            schema.with("required", mandatory);
        }
        schema.with("additionalProperties", false);
        if (!requirements.isEmpty()) {
            schema.withAll(
                    "allOf", requirements.stream().map(Requirement::schema).toList());
        }
        return schema;
    }
}

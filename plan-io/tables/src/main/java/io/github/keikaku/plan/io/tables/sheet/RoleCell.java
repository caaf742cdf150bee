package io.github.keikaku.plan.io.tables.sheet;

import java.util.List;
import java.util.Optional;

/** Which cell of the plan's role matrix a cell of a sheet is. */
record RoleCell(RoleActor who, RoleMatter matter) {

    /** What tells this cell from others; elements and actors as a whole are not for comparing. */
    Key key() {
        return new Key(who.actor().getId(), who.qualifiers(), matter.id());
    }

    /** An actor, to whom of it, and for what. */
    record Key(String actor, List<String> qualifiers, Optional<String> element) {}
}

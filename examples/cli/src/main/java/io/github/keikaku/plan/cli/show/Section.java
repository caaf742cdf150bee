package io.github.keikaku.plan.cli.show;

import java.util.List;

/** A part of the page. */
interface Section {

    /** The lines of the section, or none where the plan has nothing to show in it. */
    List<String> lines();
}

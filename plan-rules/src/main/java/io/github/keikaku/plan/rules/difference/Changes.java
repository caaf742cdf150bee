package io.github.keikaku.plan.rules.difference;

import java.util.List;
import java.util.Optional;

/** Collects what differs about one thing that both versions have. */
final class Changes {

    private final DifferenceSubject subject;
    private final DifferencePart older;
    private final DifferencePart newer;
    private final List<Difference> differences;

    Changes(DifferenceSubject subject, DifferencePart older, DifferencePart newer, List<Difference> differences) {
        this.subject = subject;
        this.older = older;
        this.newer = newer;
        this.differences = differences;
    }

    DifferencePart older() {
        return older;
    }

    DifferencePart newer() {
        return newer;
    }

    void add(DifferenceKind kind, Optional<String> before, Optional<String> after) {
        differences.add(builder(kind).before(before).after(after).build());
    }

    void compare(DifferenceKind kind, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            add(kind, before, after);
        }
    }

    void renamed(String before, String after) {
        compare(DifferenceKind.RENAMED, Optional.of(before), Optional.of(after));
    }

    void compare(String member, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            differences.add(builder(DifferenceKind.CHANGED)
                    .member(member)
                    .before(before)
                    .after(after)
                    .build());
        }
    }

    void changed(String member, String before, String after) {
        compare(member, Optional.of(before), Optional.of(after));
    }

    private Difference.Builder builder(DifferenceKind kind) {
        Difference.Builder builder = Difference.builder();
        builder.kind(kind).subject(subject).addOlder(older).addNewer(newer);
        return builder;
    }
}

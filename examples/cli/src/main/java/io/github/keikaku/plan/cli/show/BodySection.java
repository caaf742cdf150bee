package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.body.CompositionItem;
import io.github.keikaku.plan.model.body.Membership;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The bodies that carry the plan, as a tree: what they are, how many, who sits in them. */
final class BodySection implements Section {

    private final Texts texts;
    private final TimeWords times;
    private final Plan plan;

    BodySection(Texts texts, Plan plan) {
        this.texts = texts;
        this.times = new TimeWords(texts);
        this.plan = plan;
    }

    @Override
    public List<String> lines() {
        if (plan.getBodies().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(Columns.heading(texts.get("show.bodies")));
        for (Forest.Placed<Body> placed : Forest.walk(plan.getBodies(), Body::getId, Body::getParent)) {
            Body body = placed.thing();
            int indent = 2 * placed.depth();
            lines.addAll(Columns.paragraph(indent, head(body)));
            body.getMembership()
                    .flatMap(this::members)
                    .ifPresent(members -> lines.addAll(Columns.paragraph(indent + 2, members)));
            work(body).ifPresent(work -> lines.addAll(Columns.paragraph(indent + 2, work)));
        }
        return lines;
    }

    private String head(Body body) {
        StringJoiner what = new StringJoiner(texts.get("show.comma"));
        what.add(texts.get("show.body." + body.getKind()));
        body.getTier().ifPresent(tier -> what.add(texts.get("show.tier", tier)));
        StringBuilder head = new StringBuilder(body.getName()).append(texts.get("show.brackets", what.toString()));
        body.getCount().ifPresent(count -> head.append(" ×").append(count));
        body.getArea().ifPresent(area -> head.append(texts.get("show.area", area)));
        body.getEstablished().ifPresent(date -> head.append(texts.get("show.established", times.of(date))));
        return head.toString();
    }

    private Optional<String> members(Membership membership) {
        String composition = membership.getComposition().stream()
                .map(this::item)
                .collect(Collectors.joining(texts.get("show.comma")));
        if (membership.getCount().isEmpty()) {
            return composition.isEmpty() ? Optional.empty() : Optional.of(texts.get("show.members", composition));
        }
        int count = membership.getCount().get();
        return Optional.of(
                composition.isEmpty()
                        ? texts.get("show.memberCount", count)
                        : texts.get("show.memberCountOf", count, composition));
    }

    private String item(CompositionItem item) {
        return item.getName() + item.getCount().map(count -> " " + count).orElse("");
    }

    private Optional<String> work(Body body) {
        StringJoiner work = new StringJoiner(texts.get("show.comma"));
        if (!body.getFunctions().isEmpty()) {
            work.add(texts.get("show.functions", body.getFunctions().size()));
        }
        if (!body.getActivities().isEmpty()) {
            work.add(texts.get("show.activities", body.getActivities().size()));
        }
        return work.length() == 0 ? Optional.empty() : Optional.of(work.toString());
    }
}

package io.github.keikaku.plan.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Looks at the texts of one object after the other and keeps the noteworthy ones. One search is made for all texts. */
@SuppressWarnings("NullAway.Init") // visit says where it is before any text is handed over
final class TextSearch implements TextMember.Sink {

    private final ToIntFunction<String> look;
    private final List<PlacedText> found = new ArrayList<>();
    private PlanNode<?> node;
    private TextMember<?> member;

    TextSearch(ToIntFunction<String> look) {
        this.look = look;
    }

    void visit(PlanNode<?> visited) {
        node = visited;
        List<TextMember<?>> texts = visited.texts();
        // By index, as this is done for every object of a plan.
        for (int i = 0; i < texts.size(); i++) {
            member = texts.get(i);
            member.each(visited.object(), this);
        }
    }

    @Override
    public void accept(String text, int index) {
        int marks = look.applyAsInt(text);
        if (marks != 0) {
            found.add(new PlacedText(node, member, index, text, marks));
        }
    }

    List<PlacedText> getFound() {
        return found;
    }
}

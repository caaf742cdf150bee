package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.ActorCategory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the actor that a label means: by its name, by a part or member of it, by the usual word. Never guesses. */
final class ActorMatcher {

    /** A label that is longer is a text. */
    private static final int MAX_LENGTH = 40;

    private static final Pattern OF_ACTOR = Pattern.compile(
            "(.+?)(?:の(?:主な)?(?:役割|取組)|(?:に期待される|が担う)役割" + "|(?:が|に)できること|が(?:取組む|行う|する)こと|に期待すること)(?:\\(.*\\))?");
    private static final Pattern BRACKETED = Pattern.compile("([^()\\[\\]【】]+)[(\\[【]([^()\\[\\]【】]+)[)\\]】]");
    private static final Pattern KIND_OF_HELP = Pattern.compile("[\\[【(][自互共公]助[)】\\]]|[自互共公]助[:・]");

    /** What role tables call the standard actors, whatever a plan calls them. */
    private static final Map<ActorCategory, Set<String>> USUAL_WORDS = new EnumMap<>(Map.of(
            ActorCategory.CITIZEN, Set.of("市民", "住民", "区民", "町民", "村民", "地域住民", "個人"),
            ActorCategory.COMMUNITY, Set.of("地域", "地域社会"),
            ActorCategory.PROFESSIONAL, Set.of("専門職", "専門機関"),
            ActorCategory.SOCIAL_WELFARE_COUNCIL, Set.of("社協", "社会福祉協議会", "市社協", "市社会福祉協議会"),
            ActorCategory.GOVERNMENT, Set.of("行政", "市", "区", "町", "村", "市役所")));

    private final List<Actor> actors;
    private final Qualifiers qualifiers;

    ActorMatcher(Plan plan, Qualifiers qualifiers) {
        this.actors = plan.getActors();
        this.qualifiers = qualifiers;
    }

    /** The names by which a sheet may call the actors. */
    List<String> allowed() {
        return actors.stream().map(Actor::getName).distinct().toList();
    }

    ActorMatch find(String printed) {
        String key = Keys.of(printed);
        if (key.isEmpty() || key.length() > MAX_LENGTH) {
            return ActorMatch.NONE;
        }
        ActorMatch match = named(key);
        if (match.outcome() == ActorMatch.Outcome.UNMATCHED) {
            String bare = KIND_OF_HELP.matcher(Keys.word(printed)).replaceAll("");
            Matcher said = OF_ACTOR.matcher(bare);
            match = named(said.matches() ? said.group(1) : bare);
        }
        return match;
    }

    private ActorMatch named(String key) {
        ActorMatch match = called(key);
        if (match.outcome() != ActorMatch.Outcome.UNMATCHED) {
            return match;
        }
        Matcher bracketed = BRACKETED.matcher(key);
        return bracketed.matches() ? explained(bracketed.group(1), bracketed.group(2)) : match;
    }

    private ActorMatch called(String key) {
        List<Actor> named = all(actor -> Keys.of(actor.getName()).equals(key));
        if (!named.isEmpty()) {
            return ActorMatch.of(ActorMatch.Outcome.FOUND, named, List.of());
        }
        List<Actor> having = all(actor -> member(actor, key).isPresent());
        if (!having.isEmpty()) {
            List<String> member = having.size() > 1
                    ? List.of()
                    : member(having.get(0), key).stream().toList();
            return ActorMatch.of(ActorMatch.Outcome.FOUND, having, member);
        }
        return ActorMatch.of(ActorMatch.Outcome.BY_USUAL_WORD, all(actor -> isUsually(actor, key)), List.of());
    }

    /** 行政（市） is the part of 行政 that is called 市, if there is one; 地域（企業） says whom of 地域 it is about. */
    private ActorMatch explained(String base, String explanation) {
        ActorMatch whole = called(base);
        Optional<RoleActor> actor = whole.actor();
        if (actor.isEmpty()) {
            return whole;
        }
        String id = actor.get().actor().getId();
        List<Actor> parts = all(any -> any.getParent().filter(id::equals).isPresent()
                && Keys.of(any.getName()).equals(explanation));
        if (!parts.isEmpty()) {
            return ActorMatch.of(ActorMatch.Outcome.FOUND, parts, List.of());
        }
        boolean restricted = !whole.qualifiers().isEmpty();
        List<String> some = qualifiers.ofMembers(actor.get().actor(), explanation);
        return restricted || some.isEmpty() ? whole : new ActorMatch(whole.outcome(), whole.actors(), some);
    }

    private static Optional<String> member(Actor actor, String key) {
        return actor.getMembers().stream()
                .filter(member -> Keys.of(member).equals(key))
                .findFirst();
    }

    private static boolean isUsually(Actor actor, String key) {
        return actor.getParent().isEmpty()
                && actor.getCategories().stream()
                        .anyMatch(category ->
                                USUAL_WORDS.getOrDefault(category, Set.of()).contains(key));
    }

    private List<Actor> all(Predicate<Actor> condition) {
        return actors.stream().filter(condition).toList();
    }
}

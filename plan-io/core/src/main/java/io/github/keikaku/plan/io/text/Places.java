package io.github.keikaku.plan.io.text;

import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.Token;
import io.github.keikaku.plan.io.binding.TokenSource;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.finding.SourceMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds places by reading the document again, once for all paths that are asked for together and no further than the
 * last of them; what no path leads to is skipped. Of a member that is there twice, the first counts, as in reading. Any
 * syntax will do.
 */
public final class Places implements SourceMap {

    private final Supplier<? extends TokenSource> document;
    private final Optional<String> file;

    /**
     * The places of a document.
     *
     * @param document starts to read it anew
     * @param file the name of its file, if it has one
     */
    public Places(Supplier<? extends TokenSource> document, Optional<String> file) {
        this.document = document;
        this.file = file;
    }

    @Override
    public Map<ModelPath, SourceLocation> locate(Collection<ModelPath> paths) {
        if (paths.isEmpty()) {
            return Map.of();
        }
        Node root = new Node();
        int wanted = 1;
        for (ModelPath path : paths) {
            wanted += root.grow(path.getSegments());
        }
        TokenSource source = document.get();
        Search search = new Search(source, wanted);
        try {
            search.walk(source.next(), root);
        } catch (FatalFault broken) {
            // Up to the fault, the places are as good as any.
        }
        List<Node> found = search.found;
        List<SourceLocation> places =
                source.locations(found.stream().mapToLong(node -> node.mark).toArray(), file);
        for (int i = 0; i < found.size(); i++) {
            found.get(i).place = Optional.of(places.get(i));
        }
        Map<ModelPath, SourceLocation> located = new LinkedHashMap<>();
        for (ModelPath path : paths) {
            root.nearest(path.getSegments()).ifPresent(place -> located.put(path, place));
        }
        return located;
    }

    /** One reading of the document, which ends when everything is found. */
    private static final class Search {

        private final TokenSource in;
        private final int wanted;
        private final List<Node> found = new ArrayList<>();

        Search(TokenSource in, int wanted) {
            this.in = in;
            this.wanted = wanted;
        }

        private boolean isOver() {
            return found.size() == wanted;
        }

        void walk(Token token, Node node) throws FatalFault {
            if (node.visited || token == Token.END) {
                in.skip();
                return;
            }
            node.visited = true;
            node.mark = in.mark();
            found.add(node);
            if (node.below.isEmpty()) {
                in.skip();
            } else if (token == Token.OBJECT) {
                while (!isOver() && in.next() == Token.NAME) {
                    Optional<Node> member = node.below(in.text());
                    follow(in.next(), member);
                }
            } else if (token == Token.ARRAY) {
                int index = 0;
                while (!isOver()) {
                    Token item = in.next();
                    if (item == Token.END_ARRAY) {
                        break;
                    }
                    follow(item, node.below(Integer.toString(index++)));
                }
            }
        }

        private void follow(Token token, Optional<Node> node) throws FatalFault {
            if (node.isPresent()) {
                walk(token, node.get());
            } else {
                in.skip();
            }
        }
    }

    /** A step on the way to what is asked for. */
    private static final class Node {

        private final Map<String, Node> below = new HashMap<>();
        private boolean visited;
        private long mark;
        private Optional<SourceLocation> place = Optional.empty();

        Optional<Node> below(String segment) {
            return Optional.ofNullable(below.get(segment));
        }

        /** Adds the steps of a path; answers how many of them are new. */
        int grow(List<String> segments) {
            Node node = this;
            int added = 0;
            for (String segment : segments) {
                Node next = node.below.get(segment);
                if (next == null) {
                    next = new Node();
                    node.below.put(segment, next);
                    added++;
                }
                node = next;
            }
            return added;
        }

        /** The place of a path, or of the nearest that was found around it. */
        Optional<SourceLocation> nearest(List<String> segments) {
            Node node = this;
            Optional<SourceLocation> nearest = place;
            for (String segment : segments) {
                node = node.below.getOrDefault(segment, this);
                if (node.place.isEmpty()) {
                    break;
                }
                nearest = node.place;
            }
            return nearest;
        }
    }
}

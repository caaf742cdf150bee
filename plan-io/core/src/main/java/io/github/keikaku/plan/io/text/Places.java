package io.github.keikaku.plan.io.text;

import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.Place;
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
 * Finds places by reading the document again, once for all paths that are asked for together; what no path leads to is
 * skipped. Of a member that is there twice, the first counts, as in reading. Any syntax will do.
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
        for (ModelPath path : paths) {
            root.grow(path.getSegments());
        }
        TokenSource source = document.get();
        List<Node> found = new ArrayList<>();
        try {
            walk(source, source.next(), root, found);
        } catch (FatalFault broken) {
            // Up to the fault, the places are as good as any.
        }
        List<Place> places =
                source.places(found.stream().mapToLong(node -> node.mark).toArray());
        for (int i = 0; i < found.size(); i++) {
            found.get(i).place = Optional.of(places.get(i));
        }
        Map<ModelPath, SourceLocation> located = new LinkedHashMap<>();
        for (ModelPath path : paths) {
            root.nearest(path.getSegments()).ifPresent(place -> located.put(path, location(place)));
        }
        return located;
    }

    private SourceLocation location(Place place) {
        return SourceLocation.builder()
                .file(file)
                .line(place.line())
                .column(place.column())
                .build();
    }

    private static void walk(TokenSource in, Token token, Node node, List<Node> found) throws FatalFault {
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
            while (in.next() == Token.NAME) {
                Optional<Node> member = node.below(in.text());
                follow(in, in.next(), member, found);
            }
        } else if (token == Token.ARRAY) {
            int index = 0;
            for (Token item = in.next(); item != Token.END_ARRAY; item = in.next()) {
                follow(in, item, node.below(Integer.toString(index++)), found);
            }
        }
    }

    private static void follow(TokenSource in, Token token, Optional<Node> node, List<Node> found) throws FatalFault {
        if (node.isPresent()) {
            walk(in, token, node.get(), found);
        } else {
            in.skip();
        }
    }

    /** A step on the way to what is asked for. */
    private static final class Node {

        private final Map<String, Node> below = new HashMap<>();
        private boolean visited;
        private long mark;
        private Optional<Place> place = Optional.empty();

        Optional<Node> below(String segment) {
            return Optional.ofNullable(below.get(segment));
        }

        void grow(List<String> segments) {
            Node node = this;
            for (String segment : segments) {
                node = node.below.computeIfAbsent(segment, name -> new Node());
            }
        }

        /** The place of a path, or of the nearest that was found around it. */
        Optional<Place> nearest(List<String> segments) {
            Node node = this;
            Optional<Place> nearest = place;
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

package io.github.keikaku.plan.model.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a canonical plan document: a JSON Pointer (RFC 6901) such as {@code /evaluations/0/entries/12}.
 *
 * <p>A path shares its parent with its siblings, so making one for every object of a plan is cheap.
 */
public final class ModelPath {

    private static final ModelPath ROOT = new ModelPath(null, "", -1);

    private final @Nullable ModelPath parent;

    /** Empty for an item of a list, whose index becomes text only where someone asks. */
    private final String name;

    private final int index;

    private ModelPath(@Nullable ModelPath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * The document itself.
     *
     * @return the empty path
     */
    public static ModelPath root() {
        return ROOT;
    }

    /**
     * Reads a JSON Pointer.
     *
     * @param pointer empty, or segments each led by a slash, with {@code ~0} for a tilde and {@code ~1} for a slash
     * @return the path
     * @throws IllegalArgumentException if the text is not a JSON Pointer
     */
    public static ModelPath parse(String pointer) {
        ModelPath path = ROOT;
        if (pointer.isEmpty()) {
            return path;
        }
        if (pointer.charAt(0) != '/') {
            throw notAPointer(pointer);
        }
        int start = 1;
        while (start <= pointer.length()) {
            int end = pointer.indexOf('/', start);
            if (end < 0) {
                end = pointer.length();
            }
            path = path.child(unescape(pointer.substring(start, end), pointer));
            start = end + 1;
        }
        return path;
    }

    /**
     * The member of this object.
     *
     * @param name its name, unescaped
     * @return the path of the member
     */
    public ModelPath child(String name) {
        return new ModelPath(this, Objects.requireNonNull(name, "name"), -1);
    }

    /**
     * The item of this list.
     *
     * @param index its index, from 0
     * @return the path of the item
     * @throws IllegalArgumentException if the index is negative
     */
    public ModelPath child(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("an index is 0 or more, not " + index);
        }
        return new ModelPath(this, "", index);
    }

    /**
     * What contains this place.
     *
     * @return the parent, or empty for the document itself
     */
    public Optional<ModelPath> getParent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The names and indexes that lead here.
     *
     * @return the segments from the root, unescaped
     */
    public List<String> getSegments() {
        Deque<String> segments = new ArrayDeque<>();
        ModelPath path = this;
        while (path.parent != null) {
            segments.addFirst(path.segment());
            path = path.parent;
        }
        return Collections.unmodifiableList(new ArrayList<>(segments));
    }

    /**
     * Whether this is the document itself.
     *
     * @return true for the empty path
     */
    public boolean isRoot() {
        return parent == null;
    }

    /** Two paths are equal when they have the same segments. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof ModelPath path)) {
            return false;
        }
        ModelPath one = this;
        ModelPath two = path;
        while (one != two) {
            if (one.parent == null || two.parent == null || !one.hasSegmentOf(two)) {
                return false;
            }
            one = one.parent;
            two = two.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (ModelPath path = this; path.parent != null; path = path.parent) {
            hash = 31 * hash + path.segment().hashCode();
        }
        return hash;
    }

    /**
     * The JSON Pointer, which {@link #parse} reads back.
     *
     * @return the pointer
     */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (String part : getSegments()) {
            pointer.append('/').append(part.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private String segment() {
        return index < 0 ? name : Integer.toString(index);
    }

    private boolean hasSegmentOf(ModelPath other) {
        boolean indexes = index >= 0 && other.index >= 0;
        return indexes ? index == other.index : segment().equals(other.segment());
    }

    private static String unescape(String segment, String pointer) {
        int tilde = segment.indexOf('~');
        while (tilde >= 0) {
            char next = tilde + 1 < segment.length() ? segment.charAt(tilde + 1) : ' ';
            if (next != '0' && next != '1') {
                throw notAPointer(pointer);
            }
            tilde = segment.indexOf('~', tilde + 1);
        }
        return segment.replace("~1", "/").replace("~0", "~");
    }

    private static IllegalArgumentException notAPointer(String pointer) {
        return new IllegalArgumentException(
                "not a JSON Pointer: \"" + pointer + "\"; write /member/0/member, with ~0 for ~ and ~1 for /");
    }
}

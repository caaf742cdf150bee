package io.github.keikaku.plan.testkit.data;

import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A JSON Patch (RFC 6902): a few changes to a document, each at its JSON Pointer. Nearly all of a plan is lists, of
 * which the shorter merge patch (RFC 7396) would have to repeat every item.
 */
public final class JsonPatch {

    private static final Set<String> MEMBERS = Set.of("op", "path", "from", "value");

    private final List<Fields> operations;

    private JsonPatch(List<Fields> operations) {
        this.operations = operations;
    }

    /**
     * Reads a patch.
     *
     * @param operations its operations: {@code add}, {@code remove}, {@code replace}, {@code move}, {@code copy} or
     *     {@code test}
     * @param where what messages call it
     * @return the patch
     * @throws IllegalArgumentException if an operation has another form
     */
    public static JsonPatch of(List<DataValue> operations, String where) {
        List<Fields> read = new ArrayList<>();
        for (DataValue operation : operations) {
            read.add(Fields.of(operation, where + ", operation " + read.size(), MEMBERS));
        }
        return new JsonPatch(read);
    }

    /**
     * Changes a document.
     *
     * @param document the document, which stays as it is
     * @return the changed document
     * @throws IllegalArgumentException if an operation has nothing to work on there, or a test fails
     */
    public DataValue apply(DataValue document) {
        DataValue patched = document;
        for (Fields operation : operations) {
            patched = apply(operation, patched);
        }
        return patched;
    }

    private static DataValue apply(Fields operation, DataValue document) {
        ModelPath path = ModelPath.parse(operation.text("path"));
        String op = operation.text("op");
        return switch (op) {
            case "add" -> add(document, path, operation.require("value"));
            case "remove" -> remove(document, path);
            case "replace" -> replace(document, path, operation.require("value"));
            case "copy" -> add(document, path, get(document, from(operation)));
            case "move" -> add(remove(document, from(operation)), path, get(document, from(operation)));
            case "test" -> test(document, path, operation.require("value"));
            default ->
                throw new IllegalArgumentException(
                        "unknown operation \"" + op + "\"; allowed: add, remove, replace, move, copy, test");
        };
    }

    private static ModelPath from(Fields operation) {
        return ModelPath.parse(operation.text("from"));
    }

    private static DataValue get(DataValue document, ModelPath path) {
        return DataPointers.find(document, path).orElseThrow(() -> nothingAt(path));
    }

    private static DataValue test(DataValue document, ModelPath path, DataValue expected) {
        DataValue actual = get(document, path);
        if (!actual.equals(expected)) {
            throw new IllegalArgumentException("at " + path + " stands " + actual + ", not " + expected);
        }
        return document;
    }

    private static DataValue add(DataValue document, ModelPath path, DataValue value) {
        return changeParent(
                document,
                path,
                value,
                (members, name) -> members.put(name, value),
                (items, segment) -> items.add(
                        segment.equals("-")
                                ? items.size()
                                : DataPointers.index(segment, items.size()).orElseThrow(() -> nothingAt(path)),
                        value));
    }

    private static DataValue replace(DataValue document, ModelPath path, DataValue value) {
        get(document, path);
        return changeParent(
                document,
                path,
                value,
                (members, name) -> members.put(name, value),
                (items, segment) -> items.set(Integer.parseInt(segment), value));
    }

    private static DataValue remove(DataValue document, ModelPath path) {
        get(document, path);
        return changeParent(
                document,
                path,
                DataValue.ofNull(),
                Map::remove,
                (items, segment) -> items.remove(Integer.parseInt(segment)));
    }

    private static DataValue changeParent(
            DataValue document,
            ModelPath path,
            DataValue instead,
            Change<Map<String, DataValue>> inObject,
            Change<List<DataValue>> inList) {
        if (path.isRoot()) {
            return instead;
        }
        ModelPath parentPath = path.getParent().orElseThrow();
        List<String> segments = path.getSegments();
        String last = segments.get(segments.size() - 1);
        DataValue parent = get(document, parentPath);
        DataValue changed;
        if (parent instanceof DataValue.Mapping object) {
            Map<String, DataValue> members = new LinkedHashMap<>(object.entries());
            inObject.make(members, last);
            changed = DataValue.ofMap(members);
        } else if (parent instanceof DataValue.Sequence list) {
            List<DataValue> items = new ArrayList<>(list.values());
            inList.make(items, last);
            changed = DataValue.ofList(items);
        } else {
            throw nothingAt(path);
        }
        return parentPath.isRoot() ? changed : replace(document, parentPath, changed);
    }

    private static IllegalArgumentException nothingAt(ModelPath path) {
        return new IllegalArgumentException("there is nothing at " + path + " to work on");
    }

    /** Changes an object or list at one of its members. */
    private interface Change<C> {
        void make(C container, String segment);
    }
}

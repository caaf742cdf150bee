package io.github.keikaku.plan.io.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes a document at one place by chance, as whoever writes one by hand might. */
final class TreeMutation {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Words that one member takes and another does not; none is a day that no calendar has, which a pattern cannot see. */
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "?",
            "-",
            "a b",
            "施策",
            "OTHER",
            "other",
            "ACTUAL",
            "SELF",
            "1.0",
            "9.9",
            "2018",
            "2018-11",
            "2018-11-05",
            "FY2018",
            "FY18",
            "CY2018",
            "FY2016/FY2018",
            "FY2018/CY2019",
            "2017-10/",
            "13221",
            "132217",
            "1322170",
            "swa-107",
            "swa-107-0",
            "107-1-4",
            "plan#element",
            "Plan#element",
            "true",
            "null",
            "8");

    private static final List<BigDecimal> NUMBERS = List.of(
            new BigDecimal(-1),
            new BigDecimal(0),
            new BigDecimal(1),
            new BigDecimal("1.5"),
            new BigDecimal(1867),
            new BigDecimal(2018),
            new BigDecimal(3000),
            new BigDecimal("99999999999"));

    private final Random random;

    TreeMutation(Random random) {
        this.random = random;
    }

    /** The document with one change. */
    String apply(String document) {
        ObjectNode root = (ObjectNode) JSON.readTree(document);
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        change(pick(containers));
        return JSON.writeValueAsString(root);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void change(JsonNode container) {
        if (container instanceof ObjectNode object) {
            changeObject(object);
        } else {
            changeList((ArrayNode) container);
        }
    }

    private void changeObject(ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        if (names.isEmpty() || random.nextInt(6) == 0) {
            object.set(pick(List.of("unknown", "Title", "id", "name", "kind", "source", "period")), value());
            return;
        }
        String name = pick(names);
        if (random.nextInt(3) == 0) {
            object.remove(name);
        } else {
            object.set(name, value());
        }
    }

    private void changeList(ArrayNode list) {
        if (list.isEmpty() || random.nextInt(3) == 0) {
            list.add(value());
        } else if (random.nextBoolean()) {
            list.removeAll();
        } else {
            list.set(random.nextInt(list.size()), value());
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2, 3 -> NODES.numberNode(pick(NUMBERS));
            case 4 -> NODES.objectNode();
            case 5 -> NODES.arrayNode().add(pick(WORDS));
            default -> NODES.stringNode(pick(WORDS));
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

package io.github.keikaku.plan.io.toy;

import io.github.keikaku.plan.model.common.DataValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value with a member of every kind. */
public record Toy(
        String name,
        Optional<LocalDate> made,
        Optional<Integer> size,
        Optional<BigDecimal> weight,
        Color color,
        boolean broken,
        List<String> tags,
        List<Remark> remarks,
        List<Label> labels,
        Map<String, DataValue> extensions,
        List<Toy> parts) {

    /** A vocabulary. */
    public enum Color {
        NATURAL,
        RED,
        LIGHT_BLUE
    }

    /** Collects the members of a toy. */
    public static final class Builder {
        public String name = "";
        public Optional<LocalDate> made = Optional.empty();
        public Optional<Integer> size = Optional.empty();
        public Optional<BigDecimal> weight = Optional.empty();
        public Color color = Color.NATURAL;
        public boolean broken;
        public final List<String> tags = new ArrayList<>();
        public final List<Remark> remarks = new ArrayList<>();
        public final List<Label> labels = new ArrayList<>();
        public final Map<String, DataValue> extensions = new LinkedHashMap<>();
        public final List<Toy> parts = new ArrayList<>();

        public Toy build() {
            return new Toy(
                    name,
                    made,
                    size,
                    weight,
                    color,
                    broken,
                    List.copyOf(tags),
                    List.copyOf(remarks),
                    List.copyOf(labels),
                    Map.copyOf(extensions),
                    List.copyOf(parts));
        }
    }
}

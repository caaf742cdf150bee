package io.github.keikaku.plan.model.api;

import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.common.LegalItem;
import io.github.keikaku.plan.model.finding.MessageSource;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.PartialDate;
import io.github.keikaku.plan.model.time.Period;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** A value of every type that a member can have; two variants of one type differ. */
final class Samples {

    private static final Map<Class<?>, IntFunction<Object>> SCALARS = new HashMap<>();

    static {
        SCALARS.put(String.class, variant -> "text " + variant);
        SCALARS.put(int.class, variant -> 7 + variant);
        SCALARS.put(Integer.class, variant -> 7 + variant);
        // Variant 0 is what no default is.
        SCALARS.put(boolean.class, variant -> variant % 2 == 0);
        SCALARS.put(BigDecimal.class, variant -> new BigDecimal("1.5" + "0".repeat(variant)));
        SCALARS.put(DataValue.class, variant -> DataValue.of("value " + variant));
        SCALARS.put(FiscalYear.class, variant -> FiscalYear.of(2018 + variant));
        SCALARS.put(Period.class, variant -> Period.of(FiscalYear.of(2018 + variant)));
        SCALARS.put(PartialDate.class, variant -> PartialDate.of(2018 + variant));
        SCALARS.put(MunicipalityCode.class, variant -> MunicipalityCode.of("13221" + variant));
        SCALARS.put(LegalItem.class, variant -> LegalItem.of("swa", 107, 1, 1 + variant));
        SCALARS.put(ModelPath.class, variant -> ModelPath.root().child(variant));
        SCALARS.put(MessageSource.class, variant -> MessageSource.none());
    }

    private Samples() {}

    static Object of(Type type, int variant) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Object last = of(arguments[arguments.length - 1], variant);
            if (generic.getRawType() == List.class) {
                return List.of(last);
            }
            return generic.getRawType() == Optional.class ? last : Map.of("name", last);
        }
        Class<?> named = (Class<?>) type;
        if (named.isEnum()) {
            Object[] constants = named.getEnumConstants();
            return constants[(1 + variant) % constants.length];
        }
        IntFunction<Object> scalar = SCALARS.get(named);
        return scalar == null ? nested(named, variant) : scalar.apply(variant);
    }

    /** A value inside another: only scalar members, for a type may contain itself. */
    private static Object nested(Class<?> type, int variant) {
        return ValueBuilder.of(type)
                .setAll(member -> member.isRequired() || isScalar(member.type()), variant)
                .build();
    }

    private static boolean isScalar(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return isScalar(arguments[arguments.length - 1]);
        }
        return type instanceof Class<?> named && (named.isEnum() || SCALARS.containsKey(named));
    }
}

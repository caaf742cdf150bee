package io.github.keikaku.plan.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The usual way to read and check a document: bind it to records and let Hibernate Validator look at them. */
final class DatabindChecker {

    // As strict as the library's reading; the libraries' own strictness costs next to nothing here.
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Validator validator = start();

    int check(byte[] bytes) {
        return validator.validate(mapper.readValue(bytes, PlanRecord.class)).size();
    }

    // The factory lives as long as the program. Set up as the library sets up its own.
    @SuppressWarnings("resource")
    private static Validator start() {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .defaultLocale(Locale.ROOT)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        return factory.getValidator();
    }
}

package host;

import io.github.keikaku.plan.CheckResult;
import io.github.keikaku.plan.Keikaku;
import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanFormats;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.SourceLocation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A host's program: checks a file by one call, then validates the plan with its own stock Jakarta Validator. */
public final class Host {

    private Host() {}

    public static void main(String[] args) throws Exception {
        CheckResult result = Keikaku.check(Path.of(args[0]));
        for (Finding finding : result.getFindings()) {
            String place = finding.getLocation().map(SourceLocation::describe).orElse("");
            System.out.println(place + " " + finding.getRule() + " " + finding.getMessage(Locale.ENGLISH));
        }
        ByteArrayOutputStream tables = new ByteArrayOutputStream();
        PlanFormat csv = PlanFormats.ofServiceLoader().findById("csv").orElseThrow();
        csv.write(result.getPlan().orElseThrow(), tables);
        boolean same = csv.read(PlanInput.of("plan.zip", tables.toByteArray())).getPlan().equals(result.getPlan());
        System.out.println("host: from tables " + (same ? "the same" : "another"));
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            factory.getValidator()
                    .validate(result.getPlan().orElseThrow())
                    .forEach(violation ->
                            System.out.println("host: " + violation.getPropertyPath() + " " + violation.getMessage()));
        }
    }
}

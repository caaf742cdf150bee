package io.github.keikaku.plan.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every fault of form is found at its place: the corpus of plan-io, run as its readers elsewhere would run it. */
class FormOfDocumentsTest {

    @TestFactory
    Stream<DynamicTest> everyFaultIsFoundWhereItStands() {
        return Cases.ofForm().stream()
                .map(test -> dynamicTest(test.getName(), () -> test.run().assertMatches()));
    }
}

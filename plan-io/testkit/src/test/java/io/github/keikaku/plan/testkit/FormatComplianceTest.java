package io.github.keikaku.plan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.io.csv.CsvPlanFormat;
import io.github.keikaku.plan.io.yaml.YamlPlanFormat;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatComplianceTest {

    private static final Path EVERY_MEMBER = Path.of(
            "..", "core", "src", "test", "resources", "io", "github", "keikaku", "plan", "io", "every-member.json");

    static List<PlanFormat> formats() {
        return List.of(new JsonPlanFormat(), new YamlPlanFormat(), new CsvPlanFormat());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void ourFormatsKeepWhatFormatsPromise(PlanFormat format) {
        FormatCompliance.of(format)
                .withPlans(List.of(Cases.soundPlan(), Cases.plan(Cases.document(EVERY_MEMBER))))
                .withDamagedPlaces(Effort.damagedPlaces())
                .assertCompliant();
    }

    @Test
    void aFormatThatDropsSomethingSilentlyIsFoundOut() {
        FaultyFormat forgetful = new FaultyFormat() {
            @Override
            Plan prepare(Plan plan) {
                return copy(plan).notes(List.of()).build();
            }
        };

        assertThat(violations(forgetful))
                .contains(
                        "round trip: plan \"kiyose-community-welfare\", written without loss: read back as another plan",
                        "round trip: plan \"kiyose-community-welfare\": what stands at \"/notes\" is not what was written,"
                                + " and no finding of the report on losses says so");
    }

    @Test
    void aFormatThatSaysWhatItDropsIsCompliant() {
        FaultyFormat honest = new FaultyFormat() {
            @Override
            Plan prepare(Plan plan) {
                return copy(plan).notes(List.of()).build();
            }

            @Override
            WriteReport report(Plan plan) {
                return plan.getNotes().isEmpty() ? WriteReport.lossless() : loss("/notes");
            }

            @Override
            public boolean isLossless() {
                return false;
            }
        };

        assertThat(violations(honest)).isEmpty();
    }

    @Test
    void aFormatThatClaimsToBeLosslessMayNotReportLosses() {
        FaultyFormat boastful = new FaultyFormat() {
            @Override
            WriteReport report(Plan plan) {
                return loss("/notes");
            }
        };

        assertThat(violations(boastful))
                .anySatisfy(
                        violation -> assertThat(violation).contains("claims to be lossless reports losses: [/notes]"));
    }

    @Test
    void bytesThatDifferFromTimeToTimeAreFoundOut() {
        FaultyFormat restless = new FaultyFormat() {
            private int times;

            @Override
            Plan prepare(Plan plan) {
                return copy(plan).edition("第" + ++times + "版").build();
            }
        };

        assertThat(violations(restless))
                .anySatisfy(violation -> assertThat(violation).startsWith("same bytes: "));
    }

    @Test
    void aFormatThatThrowsOnDamageIsFoundOutAndTheRestOnlyCounted() {
        FaultyFormat brittle = new FaultyFormat() {
            @Override
            void lookAt(byte[] document) {
                if (document.length < 5_000) {
                    throw new IllegalStateException("too short");
                }
            }
        };

        assertThat(violations(brittle))
                .contains("damage: bytes []: reading threw java.lang.IllegalStateException: too short")
                .anySatisfy(violation -> assertThat(violation).matches("damage: and \\d+ more of the kind"));
    }

    @Test
    void aFormatWithoutPlacesIsFoundOut() {
        FaultyFormat placeless = new FaultyFormat() {
            @Override
            boolean hasPlaces() {
                return false;
            }
        };

        assertThat(violations(placeless)).contains("places: plan \"kiyose-community-welfare\": \"\" has no place");
    }

    @Test
    void aFormatWhosePlacesAreLostBehindAByteOrderMarkIsFoundOut() {
        FaultyFormat unmarked = new FaultyFormat() {
            private boolean marked;

            @Override
            void lookAt(byte[] document) {
                marked = document.length > 0 && document[0] == (byte) 0xEF;
            }

            @Override
            boolean hasPlaces() {
                return !marked;
            }
        };

        assertThat(violations(unmarked))
                .contains(
                        "byte order mark: plan \"kiyose-community-welfare\": a byte order mark moves the place of \"\","
                                + " compliance-input:1:1");
    }

    @Test
    void aFormatThatHeedsNoLimitsIsFoundOut() {
        FaultyFormat greedy = new FaultyFormat() {
            @Override
            boolean heedsOptions() {
                return false;
            }
        };

        assertThat(violations(greedy))
                .anySatisfy(violation ->
                        assertThat(violation).startsWith("limits: ").contains("one byte larger"))
                .anySatisfy(violation ->
                        assertThat(violation).startsWith("limits: ").contains("a text is longer"));
    }

    @Test
    void aFormatThatClosesStreamsIsFoundOut() {
        FaultyFormat tidy = new FaultyFormat() {
            @Override
            boolean closes() {
                return true;
            }
        };

        assertThat(violations(tidy))
                .contains("streams: plan \"kiyose-community-welfare\": the stream written to was closed; it is the"
                        + " caller's");
    }

    @Test
    void namesThatNobodyCouldFindAreFoundOut() {
        FaultyFormat shouting = new FaultyFormat() {
            @Override
            public String getId() {
                return "J SON";
            }

            @Override
            public List<String> getFileExtensions() {
                return List.of(".JSON");
            }
        };

        assertThat(violations(shouting))
                .containsExactly(
                        "names: the id \"J SON\" is to be of lower-case letters, digits and hyphens",
                        "names: the extension \".JSON\" is to be in lower case, without the dot before it");
    }

    @Test
    void aFormatThatWritesAnythingIsFoundOut() {
        FaultyFormat careless = new FaultyFormat() {
            @Override
            Plan prepare(Plan plan) {
                return copy(plan).title(plan.getTitle().replace('\ud800', '?')).build();
            }
        };

        assertThat(violations(careless))
                .singleElement()
                .asString()
                .startsWith("unwritable plan: ")
                .endsWith("written, and not refused with an IllegalArgumentException");
    }

    @Test
    void aFormatThatCannotWriteIsFoundOut() {
        FaultyFormat mute = new FaultyFormat() {
            @Override
            Plan prepare(Plan plan) {
                throw new UnsupportedOperationException("read-only");
            }
        };

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> kit(mute).assertCompliant())
                .withMessageContaining("the format \"json\" does not keep what formats promise:\n  writing: ")
                .withMessageContaining("read-only");
    }

    @Test
    void withoutPlansNothingCouldBeChecked() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FormatCompliance.of(new JsonPlanFormat()).findViolations())
                .withMessageContaining("withPlans");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kit(new JsonPlanFormat()).withDamagedPlaces(0))
                .withMessageContaining("not 0");
    }

    private static List<String> violations(PlanFormat format) {
        return kit(format).findViolations();
    }

    private static FormatCompliance kit(PlanFormat format) {
        return FormatCompliance.of(format).withPlans(List.of(Cases.soundPlan())).withDamagedPlaces(20);
    }

    private static Plan.Builder copy(Plan plan) {
        Plan.Builder copy = Plan.builder();
        copy.copyOf(plan);
        return copy;
    }

    private static WriteReport loss(String path) {
        return WriteReport.of(List.of(Finding.builder()
                .rule("test.loss")
                .severity(Severity.WARNING)
                .path(ModelPath.parse(path))
                .location(Optional.empty())
                .build()));
    }
}

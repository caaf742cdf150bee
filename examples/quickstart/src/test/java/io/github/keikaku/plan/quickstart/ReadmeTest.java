package io.github.keikaku.plan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs show must be true. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern FIRST_JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void theCodeOnTheFirstScreenCompilesAndRuns(String readme) throws Exception {
        Path plan = work.resolve("plan.json");
        Files.copy(ROOT.resolve("examples/plans/aizuwakamatsu-community-welfare.json"), plan);
        Class<?> program = compile(firstJavaBlock(readme).replace("\"plan.json\"", "args[0]"));

        String printed = run(program, plan);

        assertThat(printed).contains("みんなが活躍できる地域づくり\n  地域福祉の理解促進と福祉の心の育成\n").doesNotContain("ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void theVersionIsTheOneThatIsBuilt(String readme) throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        Matcher version = Pattern.compile("<artifactId>keikaku-parent</artifactId>\\s*<version>(.*?)</version>")
                .matcher(pom);
        assertThat(version.find()).isTrue();

        assertThat(Files.readString(ROOT.resolve(readme)))
                .contains("<artifactId>keikaku</artifactId>\n  <version>" + version.group(1) + "</version>");
    }

    private String firstJavaBlock(String readme) throws IOException {
        Matcher block = FIRST_JAVA_BLOCK.matcher(Files.readString(ROOT.resolve(readme)));
        assertThat(block.find()).isTrue();
        assertThat(block.group(1).lines()).hasSizeLessThanOrEqualTo(10);
        return block.group(1);
    }

    private Class<?> compile(String statements) throws Exception {
        Path source = work.resolve("Readme.java");
        Files.writeString(source, """
                import io.github.keikaku.plan.*;
                import io.github.keikaku.plan.model.finding.*;
                import io.github.keikaku.plan.model.view.*;
                import java.nio.file.*;
                import java.util.*;

                public class Readme {
                    public static void main(String[] args) throws Exception {
                        %s
                    }
                }
                """.formatted(statements));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        work.toString(),
                        source.toString());
        assertThat(result).isZero();
        return new URLClassLoader(
                        new java.net.URL[] {work.toUri().toURL()}, getClass().getClassLoader())
                .loadClass("Readme");
    }

    private static String run(Class<?> program, Path plan) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.getMethod("main", String[].class).invoke(null, (Object) new String[] {plan.toString()});
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}

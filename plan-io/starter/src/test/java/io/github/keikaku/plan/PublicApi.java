package io.github.keikaku.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what a module offers: every public or protected member of every public type in an exported package. */
final class PublicApi {

    private final Path root;

    private PublicApi(Path root) {
        this.root = root;
    }

    /** The listing of the module that a class belongs to, one line for each type and member. */
    static List<String> of(Class<?> member) {
        try {
            Path source = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(source)) {
                return new PublicApi(source).list();
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + source.toUri()), Map.of())) {
                return new PublicApi(jar.getPath("/")).list();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException | java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> list() throws IOException, ReflectiveOperationException {
        List<String> lines = new ArrayList<>();
        for (String exported : exportedPackages()) {
            for (Class<?> type : typesIn(exported)) {
                describe(type, lines);
            }
        }
        return lines;
    }

    private Set<String> exportedPackages() throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private List<Class<?>> typesIn(String packageName) throws IOException, ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve(packageName.replace('.', '/')))) {
            for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.startsWith("package-info")) {
                    Class<?> type =
                            Class.forName(packageName + "." + name.substring(0, name.length() - ".class".length()));
                    if (isOffered(type)) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static boolean isOffered(Class<?> type) {
        for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
            if (!isOffered(around.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOffered(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static void describe(Class<?> type, List<String> lines) {
        lines.add(heading(type));
        Set<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            add(members, field, field.getGenericType().getTypeName() + " " + field.getName());
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            add(members, constructor, "new" + parameters(constructor));
        }
        // A builder inherits its methods from a class that is generated and not offered itself.
        for (Method method : type.getMethods()) {
            boolean ours = method.getDeclaringClass() == type || !isOffered(method.getDeclaringClass());
            if (ours && !method.isBridge() && method.getDeclaringClass() != Object.class) {
                add(
                        members,
                        method,
                        method.getGenericReturnType().getTypeName() + " " + method.getName() + parameters(method));
            }
        }
        members.forEach(member -> lines.add("    " + member));
    }

    /** In words of our own: {@link Class#toGenericString} differs between JDKs. */
    private static String heading(Class<?> type) {
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        boolean open = kind.equals("class") && !Modifier.isFinal(type.getModifiers());
        String supertypes = Arrays.stream(type.getGenericInterfaces())
                .map(java.lang.reflect.Type::getTypeName)
                .collect(Collectors.joining(", "));
        return (open ? "open " : "") + (type.isSealed() ? "sealed " : "") + kind + " " + type.getName()
                + (supertypes.isEmpty() ? "" : " : " + supertypes);
    }

    private static void add(Set<String> members, Member member, String text) {
        if (isOffered(member.getModifiers()) && !member.isSynthetic()) {
            members.add((Modifier.isStatic(member.getModifiers()) ? "static " : "") + text);
        }
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(java.lang.reflect.Type::getTypeName)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}

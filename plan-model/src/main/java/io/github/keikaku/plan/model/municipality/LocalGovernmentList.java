package io.github.keikaku.plan.model.municipality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the list of this module: {@code code,type,prefecture,name,kana}, no quotes, in the order of codes. */
final class LocalGovernmentList {

    private static final String RESOURCE = "local-government-codes.csv";
    private static final int COLUMNS = 5;

    private LocalGovernmentList() {}

    static List<LocalGovernment> read() {
        try (InputStream resource = LocalGovernmentList.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("this library is incomplete: " + RESOURCE + " is missing");
            }
            return read(new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static List<LocalGovernment> read(BufferedReader lines) throws IOException {
        List<LocalGovernment> entries = new ArrayList<>(2000);
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            entries.add(entry(line));
        }
        return Collections.unmodifiableList(entries);
    }

    private static LocalGovernment entry(String line) {
        String[] cells = line.split(",", COLUMNS);
        MunicipalityCode code = MunicipalityCode.of(cells[0]);
        Prefecture prefecture = code.getPrefecture().orElseThrow();
        return new LocalGovernment(code, type(cells[1], cells[3]), prefecture, cells[3], cells[4]);
    }

    /** The list calls every municipality a city; which it is, the last character of its name says by law. */
    private static LocalGovernmentType type(String type, String name) {
        if (type.equals("prefecture")) {
            return LocalGovernmentType.PREFECTURE;
        }
        if (type.equals("ward")) {
            return LocalGovernmentType.WARD;
        }
        return switch (name.charAt(name.length() - 1)) {
            case '市' -> LocalGovernmentType.CITY;
            case '区' -> LocalGovernmentType.SPECIAL_WARD;
            case '町' -> LocalGovernmentType.TOWN;
            case '村' -> LocalGovernmentType.VILLAGE;
            default -> throw new IllegalStateException(RESOURCE + ": what is " + name + "?");
        };
    }

    static Map<MunicipalityCode, LocalGovernment> byCode(List<LocalGovernment> entries) {
        Map<MunicipalityCode, LocalGovernment> byCode = new HashMap<>();
        entries.forEach(entry -> byCode.put(entry.getCode(), entry));
        return Collections.unmodifiableMap(byCode);
    }

    static Map<String, List<LocalGovernment>> byName(List<LocalGovernment> entries) {
        Map<String, List<LocalGovernment>> byName = new HashMap<>();
        for (LocalGovernment entry : entries) {
            byName.computeIfAbsent(entry.getName(), name -> new ArrayList<>(1)).add(entry);
            if (entry.getType() != LocalGovernmentType.PREFECTURE) {
                byName.computeIfAbsent(entry.getFullName(), name -> new ArrayList<>(1))
                        .add(entry);
            }
        }
        byName.replaceAll((name, entriesOfName) -> Collections.unmodifiableList(entriesOfName));
        return Collections.unmodifiableMap(byName);
    }
}

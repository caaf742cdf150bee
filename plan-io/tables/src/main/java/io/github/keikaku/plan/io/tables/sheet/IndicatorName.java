package io.github.keikaku.plan.io.tables.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a table names an indicator, read in one of the ways in which it may be meant: 受講者数（人） is 受講者数 in 人. */
record IndicatorName(String title, Optional<String> unit) {

    private static final Pattern UNIT =
            Pattern.compile("(.+?)[(（\\[【〔](?:単位[:：]?)?([^()（）]{1,12})[)）\\]】〕]", Pattern.DOTALL);
    private static final Pattern LEAD = Pattern.compile(
            "^(?:[・･○〇●■□◆◇▪]|[①-⑳]|[(（]\\d+[)）]|(?:No\\.?)?\\d+(?:[-－]\\d+)*(?:[.:、)．：） ]|(?<=\\d)　))\\s*(?=\\S)");

    /** The ways in which a cell may be meant: its whole text first, last the one that tells most apart. */
    static List<IndicatorName> readings(String printed) {
        String text = Keys.readable(printed).strip();
        List<IndicatorName> readings = new ArrayList<>();
        for (String title : List.of(text, LEAD.matcher(text).replaceFirst("")).stream()
                .distinct()
                .toList()) {
            readings.add(new IndicatorName(title, Optional.empty()));
            Matcher unit = UNIT.matcher(title);
            if (unit.matches()) {
                IndicatorUnits.known(unit.group(2))
                        .ifPresent(known ->
                                readings.add(new IndicatorName(unit.group(1).strip(), Optional.of(known))));
            }
        }
        return readings;
    }

    /** The unit that the name gives, in any of its readings. */
    static Optional<String> unitIn(List<IndicatorName> readings) {
        return readings.stream().flatMap(name -> name.unit().stream()).findFirst();
    }

    String key() {
        return Keys.of(title);
    }
}

package io.github.keikaku.plan.testkit.compliance;

import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.testkit.data.DataPointers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Whatever a rule may speak of has a place in the file it came from, and the place is in the file. */
final class PlacesCheck implements Check {

    @Override
    public String getName() {
        return "places";
    }

    @Override
    public void check(Subject subject, Problems problems) throws IOException {
        for (Sample sample : subject.samples()) {
            ReadResult result = subject.read(sample.bytes());
            if (result.getPlan().isPresent()) {
                List<ModelPath> paths = DataPointers.all(Subject.document(result.orElseThrow()));
                Map<ModelPath, SourceLocation> places = result.getSourceMap().locate(paths);
                for (ModelPath path : paths) {
                    SourceLocation place = places.get(path);
                    if (place == null) {
                        problems.add(sample + ": \"" + path + "\" has no place");
                    } else {
                        look(sample, path, place, problems);
                    }
                }
            }
        }
    }

    private static void look(Sample sample, ModelPath path, SourceLocation place, Problems problems) {
        String what = sample + ": the place of \"" + path + "\", " + place.describe() + ",";
        problems.expect(place.getFile().isPresent(), what + " names no file");
        problems.expect(
                place.getLine().isPresent()
                        || place.getCell().isPresent()
                        || place.getSheet().isPresent(),
                what + " names neither a line nor a cell or sheet");
        if (place.getLine().isPresent()) {
            String[] lines = new String(sample.bytes(), StandardCharsets.UTF_8).split("\n", -1);
            int line = place.getLine().get();
            int column = place.getColumn().orElse(1);
            boolean exists = line >= 1
                    && line <= lines.length
                    && column >= 1
                    && column <= lines[line - 1].codePointCount(0, lines[line - 1].length()) + 1;
            problems.expect(exists, what + " is not in the file");
        }
    }
}

package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Checks the counts that an evaluation sheet prints of its own rows, over or under them: Ａ 12件, 継続 30, 合計 39. They are
 * compared with what was read, where all of it was.
 */
final class TotalsOfGrades {

    /** A word and a number, and nothing else. */
    private static final Pattern COUNT =
            Pattern.compile("([^\\d:、,/\\s]{1,10}?)(?:評価)?[:は ]*(\\d{1,6}) ?(?:件|取組|事業|施策|項目|個|本)?(?:[、,/・ ]+|$)");

    private static final Set<CellReason> TALLIES =
            Set.of(CellReason.TOTALS, CellReason.LEGEND, CellReason.TITLE_LINE, CellReason.HEADING);

    private final Sheet sheet;
    private final Header header;
    private final ScaleWords scale;
    private final Account account;
    private final Remarks remarks;

    TotalsOfGrades(Sheet sheet, Header header, ScaleWords scale, Account account, Remarks remarks) {
        this.sheet = sheet;
        this.header = header;
        this.scale = scale;
        this.account = account;
        this.remarks = remarks;
    }

    /** A printed count: of which word, how many, and where the number stands. */
    private record Count(String word, int number, CellPosition cell) {}

    void check(Map<EvaluationStage, Collection<EntryDraft>> drafts) {
        for (int row = 1; row <= sheet.getRowCount(); row++) {
            List<CellPosition> cells = tally(row);
            for (Count count : cells.isEmpty() ? List.<Count>of() : counts(cells)) {
                check(count, drafts);
            }
        }
    }

    /** The cells of a row that is about no measure: totals, a legend, what stands over the table. */
    private List<CellPosition> tally(int row) {
        return IntStream.rangeClosed(1, sheet.getColumnCount())
                .filter(column -> !sheet.isBlank(row, column))
                .mapToObj(column -> CellPosition.of(row, column))
                .filter(cell -> TALLIES.stream().anyMatch(reason -> isFound(cell, reason)))
                .toList();
    }

    /** What a row counts; a word and its number may stand in one cell or in two. */
    private List<Count> counts(List<CellPosition> cells) {
        List<Count> counts = new ArrayList<>();
        String before = "";
        for (CellPosition cell : cells) {
            String text = Keys.spaced(sheet.getText(cell)).strip();
            List<Count> within = within(cell, text);
            if (within.isEmpty() && !before.isEmpty()) {
                within = within(cell, before + " " + text);
            }
            counts.addAll(within);
            before = within.isEmpty() ? text : "";
        }
        return counts;
    }

    private List<Count> within(CellPosition cell, String text) {
        List<Count> counts = new ArrayList<>();
        Matcher matcher = COUNT.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            String word = matcher.group(1);
            if (!TotalsKind.find(word).isPresent() && !scale.isSymbol(word)) {
                return List.of();
            }
            counts.add(new Count(word, Integer.parseInt(matcher.group(2)), cell));
            end = matcher.end();
        }
        return end == text.length() ? counts : List.of();
    }

    private void check(Count count, Map<EvaluationStage, Collection<EntryDraft>> drafts) {
        Optional<CellReason> obstacle = obstacle(count, drafts);
        if (obstacle.isPresent()) {
            account.replace(count.cell(), obstacle.get());
            return;
        }
        Collection<EntryDraft> read = drafts.values().iterator().next();
        long computed = TotalsKind.find(count.word()).isPresent() ? read.size() : of(count.word(), read);
        if (computed == count.number()) {
            if (!isFound(count.cell(), CellReason.TOTALS_DIFFER)) {
                account.replace(count.cell(), CellReason.TOTALS_CHECKED);
            }
            return;
        }
        account.replace(count.cell(), CellReason.TOTALS_DIFFER);
        remarks.add(
                ImportRule.TOTALS_DIFFERS,
                count.cell(),
                finding -> finding.argument("label", count.word())
                        .argument("printed", String.valueOf(count.number()))
                        .argument("computed", computed));
    }

    private Optional<CellReason> obstacle(Count count, Map<EvaluationStage, Collection<EntryDraft>> drafts) {
        if (drafts.size() != 1) {
            return Optional.of(
                    drafts.isEmpty() ? CellReason.TOTALS_UNCHECKED_NOTHING : CellReason.TOTALS_UNCHECKED_LEFT_OUT);
        }
        boolean grade = scale.grades().find(count.word()).isPresent();
        boolean policy = scale.policies().find(count.word()).isPresent();
        boolean leftOut =
                IntStream.rangeClosed(header.lastRow() + 1, sheet.getRowCount()).anyMatch(this::isLeftOut);
        return leftOut || (grade && policy) ? Optional.of(CellReason.TOTALS_UNCHECKED_LEFT_OUT) : Optional.empty();
    }

    /** Whether what a row says of a measure was not read, or not in full. */
    private boolean isLeftOut(int row) {
        return header.columns().stream()
                .filter(column -> column.role().isRating() || column.role() == ColumnRole.LABEL)
                .map(column -> account.find(CellPosition.of(row, column.index())))
                .flatMap(Optional::stream)
                .anyMatch(use -> use.getStatus() == CellStatus.NOT_UNDERSTOOD
                        && !use.getReason().equals(CellReason.CONFLICT.id()));
    }

    private long of(String word, Collection<EntryDraft> read) {
        Optional<String> grade = scale.grades().find(word);
        ColumnRole role = grade.isPresent() ? ColumnRole.GRADE : ColumnRole.POLICY;
        Optional<String> symbol = grade.or(() -> scale.policies().find(word));
        return read.stream().filter(draft -> draft.symbol(role).equals(symbol)).count();
    }

    private boolean isFound(CellPosition cell, CellReason reason) {
        return account.find(cell)
                .filter(use -> use.getReason().equals(reason.id()))
                .isPresent();
    }
}

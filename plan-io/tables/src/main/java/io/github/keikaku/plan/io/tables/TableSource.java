package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.binding.Arguments;
import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.io.binding.Place;
import io.github.keikaku.plan.io.binding.Token;
import io.github.keikaku.plan.io.binding.TokenSource;
import io.github.keikaku.plan.io.json.JsonSource;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens of the plan that tied tables hold. Marks are cells. */
final class TableSource implements TokenSource {

    private final PlanRows rows;
    private final int maxDepth;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private @Nullable JsonSource json;
    private Token current = Token.END;
    private String text = "";
    private long mark;
    private boolean started;
    private int jsonDepth;

    TableSource(Ties ties, Layouts layouts, ReadLimits limits) {
        this.rows = new PlanRows(ties, layouts);
        this.maxDepth = limits.getMaxDepth();
    }

    @Override
    public Token next() throws FatalFault {
        current = advance();
        return current;
    }

    private Token advance() throws FatalFault {
        if (json != null) {
            Token token = nextOf(json);
            if (token != Token.END) {
                return token;
            }
            json = null;
        }
        if (frames.isEmpty()) {
            if (started) {
                return Token.END;
            }
            started = true;
            return open(new ObjectFrame(rows.plan(), 0, 0, rows.plan().layout().slots()), Token.OBJECT);
        }
        return frames.element().step();
    }

    private Token nextOf(JsonSource source) throws FatalFault {
        try {
            Token token = source.next();
            switch (token) {
                case OBJECT, ARRAY -> {
                    requireDepth();
                    jsonDepth++;
                }
                case END_OBJECT, END_ARRAY -> jsonDepth--;
                case NAME, TEXT, NUMBER -> text = source.text();
                default -> {}
            }
            return token;
        } catch (FatalFault fault) {
            throw fault.movedTo(within -> mark);
        }
    }

    private Token open(Frame frame, Token token) throws FatalFault {
        requireDepth();
        frames.push(frame);
        mark = frame.mark();
        return token;
    }

    private void requireDepth() throws FatalFault {
        if (depth() == maxDepth) {
            Arguments arguments = Arguments.none().with("limit", "depth").with("maximum", maxDepth);
            throw new FatalFault(FormatRules.LIMIT_EXCEEDED, arguments, mark);
        }
    }

    private int depth() {
        return frames.size() + jsonDepth;
    }

    private Token close(Token token) {
        frames.pop();
        return token;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public void skip() throws FatalFault {
        if (current == Token.OBJECT || current == Token.ARRAY) {
            int outside = depth() - 1;
            while (depth() > outside) {
                next();
            }
        }
    }

    @Override
    public long mark() {
        return mark;
    }

    @Override
    public List<Place> places(long[] marks) {
        return Arrays.stream(marks)
                .mapToObj(cell -> new Place(PlanRows.row(cell) + 1, PlanRows.column(cell) + 1))
                .toList();
    }

    @Override
    public List<SourceLocation> locations(long[] marks, Optional<String> file) {
        return Arrays.stream(marks).mapToObj(rows::locate).toList();
    }

    /** An object or list that is open. */
    private interface Frame {
        Token step() throws FatalFault;

        long mark();
    }

    private final class ObjectFrame implements Frame {

        private final BoundTable table;
        private final int row;
        private final int column;
        private final List<Slot> slots;
        private int at;
        private @Nullable Slot pending;

        ObjectFrame(BoundTable table, int row, int column, List<Slot> slots) {
            this.table = table;
            this.row = row;
            this.column = column;
            this.slots = slots;
        }

        @Override
        public long mark() {
            return PlanRows.mark(table, row, column);
        }

        @Override
        public Token step() throws FatalFault {
            if (pending != null) {
                Slot slot = pending;
                pending = null;
                return value(slot);
            }
            while (at < slots.size()) {
                Slot slot = slots.get(at++);
                if (rows.isPresent(table, row, slot)) {
                    pending = slot;
                    text = slot.name();
                    mark = rows.mark(table, row, slot);
                    return Token.NAME;
                }
            }
            return close(Token.END_OBJECT);
        }

        private Token value(Slot slot) throws FatalFault {
            if (slot instanceof Slot.Rows list) {
                return open(new ListFrame(list.site(), row, mark), Token.ARRAY);
            }
            if (slot instanceof Slot.Group group) {
                return object(group);
            }
            Slot.Cell cell = (Slot.Cell) slot;
            return scalar(table.layout().column(cell.column()).getType(), table.cell(row, cell.column()));
        }

        private Token object(Slot.Group group) throws FatalFault {
            if (group.marked() && !table.isEmpty(row, group.column())) {
                text = table.cell(row, group.column());
                if (!PlanRows.isBoolean(text)) {
                    return Token.TEXT;
                }
            }
            return open(new ObjectFrame(table, row, table.place(group.column()), group.slots()), Token.OBJECT);
        }

        private Token scalar(ColumnType type, String cell) throws FatalFault {
            text = cell;
            return switch (type) {
                case TEXT -> {
                    text = CellText.reveal(cell);
                    yield Token.TEXT;
                }
                case INTEGER, NUMBER -> Token.PLAIN;
                case BOOLEAN -> {
                    text = PlanRows.plainBoolean(cell);
                    yield Token.PLAIN;
                }
                case LIST -> structure(cell, Token.ARRAY);
                case OBJECT -> structure(cell, Token.OBJECT);
            };
        }

        /** What is no list or object is left to the kind that wants one, as the text it is. */
        private Token structure(String cell, Token opening) throws FatalFault {
            if (!JsonText.isValue(cell, opening)) {
                return Token.TEXT;
            }
            JsonSource source = JsonText.source(cell);
            json = source;
            return nextOf(source);
        }
    }

    private final class ListFrame implements Frame {

        private final Site site;
        private final long mark;
        private int next;

        ListFrame(Site site, int owner, long mark) {
            this.site = site;
            this.mark = mark;
            this.next = rows.first(site, owner);
        }

        @Override
        public long mark() {
            return mark;
        }

        @Override
        public Token step() throws FatalFault {
            if (next == Ties.NONE) {
                return close(Token.END_ARRAY);
            }
            int row = next;
            next = rows.next(site, row);
            BoundTable table = rows.table(site);
            return open(new ObjectFrame(table, row, 0, table.layout().slots()), Token.OBJECT);
        }
    }
}

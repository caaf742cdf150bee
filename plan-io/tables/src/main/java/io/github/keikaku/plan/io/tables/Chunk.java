package io.github.keikaku.plan.io.tables;

/** Some rows in little space: one text for all their cells, and where each of them ends. */
final class Chunk {

    /** How many rows a chunk holds. */
    static final int ROWS = 256;

    private final String text;
    private final int[] ends;
    private final int[] numbers;

    Chunk(String text, int[] ends, int[] numbers) {
        this.text = text;
        this.ends = ends;
        this.numbers = numbers;
    }

    String cell(int index) {
        return text.substring(start(index), ends[index]);
    }

    boolean isEmpty(int index) {
        return start(index) == ends[index];
    }

    int number(int row) {
        return numbers[row];
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }
}

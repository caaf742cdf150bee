package io.github.keikaku.plan.benchmarks;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What was measured in one run: the size of each plan and the time of each task with it. */
final class Measurements {

    private final Map<Workload, Integer> bytes = new EnumMap<>(Workload.class);
    private final Map<Workload, Map<Task, Double>> microseconds = new EnumMap<>(Workload.class);
    private final Map<Workload, Map<Task, Double>> ratios = new EnumMap<>(Workload.class);
    private final Map<Integer, Double> microsecondsOfElements = new HashMap<>();

    void put(Workload workload, Task task, double time, double ratio) {
        microseconds
                .computeIfAbsent(workload, first -> new EnumMap<>(Task.class))
                .put(task, time);
        ratios.computeIfAbsent(workload, first -> new EnumMap<>(Task.class)).put(task, ratio);
    }

    void putElements(int elements, double time) {
        microsecondsOfElements.put(elements, time);
    }

    double getMicrosecondsPerElement(int elements) {
        Double time = microsecondsOfElements.get(elements);
        if (time == null) {
            throw new IllegalStateException("not measured: " + elements + " elements");
        }
        return time / elements;
    }

    void putBytes(Workload workload, int size) {
        bytes.put(workload, size);
    }

    int getBytes(Workload workload) {
        return bytes.getOrDefault(workload, 0);
    }

    double getMicroseconds(Workload workload, Task task) {
        return measured(microseconds, workload, task);
    }

    /** How many times as long as the bare parses of the same bytes between which it was measured. */
    double getRatio(Workload workload, Task task) {
        return measured(ratios, workload, task);
    }

    private static double measured(Map<Workload, Map<Task, Double>> all, Workload workload, Task task) {
        Double value = all.getOrDefault(workload, Map.of()).get(task);
        if (value == null) {
            throw new IllegalStateException("not measured: " + task + " of " + workload);
        }
        return value;
    }

    double getMicrosecondsPerMeasure(Workload workload, Task task) {
        return getMicroseconds(workload, task) / workload.getMeasures();
    }
}

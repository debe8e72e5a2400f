package org.chamfer.cli.internal.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;

/**
 * What one of several runs in the same process took, from reading the graph to writing the files.
 *
 * @param wallNanos the time from beginning to end
 * @param cpuNanos the processor time of all threads of this process
 */
record RunTime(long wallNanos, long cpuNanos) {
    /** A time as measured from now on: {@link #since} of it is the time that has passed. */
    static RunTime now() {
        return new RunTime(
                System.nanoTime(),
                ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .map(Duration::toNanos)
                        .orElse(0L));
    }

    /** What has passed since another time. */
    RunTime since(RunTime other) {
        return new RunTime(wallNanos - other.wallNanos, cpuNanos - other.cpuNanos);
    }

    /** An object for each, in milliseconds. */
    static JsonArray json(List<RunTime> times) {
        JsonArray array = new JsonArray();
        for (RunTime time : times) {
            JsonObject json = new JsonObject();
            json.addProperty("wall", time.wallNanos / 1e6);
            json.addProperty("cpu", time.cpuNanos / 1e6);
            array.add(json);
        }
        return array;
    }
}

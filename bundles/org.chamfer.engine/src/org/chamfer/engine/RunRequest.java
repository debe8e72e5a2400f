package org.chamfer.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be run, and how. Nothing here has an influence on the values.
 *
 * @param targets ids of the nodes whose outputs are wanted; empty for all nodes that no other takes from
 * @param workers number of nodes that run at once, at least 1
 * @param isolation where nodes run
 * @param timeLimit how long one node may take, zero for as long as it likes
 * @param network true if nodes may use the network
 * @param confinement if present, the only folder that files are read from, apart from libraries
 */
public record RunRequest(
        Set<String> targets,
        int workers,
        Isolation isolation,
        Duration timeLimit,
        boolean network,
        Optional<Path> confinement) {
    /** All end nodes, one worker for each processor, in this process, no limits. */
    public static final RunRequest DEFAULT = new RunRequest(
            Set.of(),
            Runtime.getRuntime().availableProcessors(),
            Isolation.NONE,
            Duration.ZERO,
            false,
            Optional.empty());

    public RunRequest {
        targets = Set.copyOf(targets);
        if (workers < 1) {
            throw new IllegalArgumentException("at least one worker is needed: " + workers);
        }
        Objects.requireNonNull(isolation, "isolation");
        Objects.requireNonNull(timeLimit, "timeLimit");
        Objects.requireNonNull(confinement, "confinement");
    }

    /** This request for other targets. */
    public RunRequest withTargets(Set<String> others) {
        return new RunRequest(others, workers, isolation, timeLimit, network, confinement);
    }

    /** This request with another number of workers. */
    public RunRequest withWorkers(int count) {
        return new RunRequest(targets, count, isolation, timeLimit, network, confinement);
    }

    /** This request with another isolation. */
    public RunRequest withIsolation(Isolation other) {
        return new RunRequest(targets, workers, other, timeLimit, network, confinement);
    }

    /** This request with another time limit for each node. */
    public RunRequest withTimeLimit(Duration limit) {
        return new RunRequest(targets, workers, isolation, limit, network, confinement);
    }
}

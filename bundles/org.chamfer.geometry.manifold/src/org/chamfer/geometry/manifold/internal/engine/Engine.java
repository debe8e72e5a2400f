package org.chamfer.geometry.manifold.internal.engine;

import org.chamfer.geometry.manifold.internal.embind.Embind;

/** One running instance of the module with everything that it offers here. Not thread-safe. */
public final class Engine {
    private static final int WORN_ID = 1 << 20;

    private final Embind embind = new Embind();
    private final SolidEngine solids;
    private final SectionEngine sections;

    /** Starts an instance. */
    public Engine() {
        NativeVectors vectors = new NativeVectors(embind);
        solids = new SolidEngine(embind, vectors);
        sections = new SectionEngine(embind, vectors);
    }

    /** Operations on solids. */
    public SolidEngine solids() {
        return solids;
    }

    /** Operations on plane figures. */
    public SectionEngine sections() {
        return sections;
    }

    /** Size of the instance's memory in bytes. */
    public long memoryBytes() {
        return embind.instance().memory().size();
    }

    /**
     * True if the instance has numbered so many surfaces that it should be replaced: the module multiplies these
     * numbers by counts of operands, in 32 bits.
     */
    public boolean isWorn() {
        return solids.reserveId() > WORN_ID;
    }

    /** Makes the operation that is going on end, or takes that back. Called from any thread. */
    public void setStopped(boolean stopped) {
        embind.instance().setStopped(stopped);
    }

    /** True once a request for memory was refused. */
    public boolean memoryRefused() {
        return embind.instance().memoryRefused();
    }
}

package org.chamfer.engine.internal.key;

import java.util.Objects;

/**
 * A part of what a node's key is made of, for explanations.
 *
 * @param kind what it is
 * @param name of the parameter, input or file; empty otherwise
 * @param value short: a number, the beginning of a text, the first digits of a digest
 */
public record KeyPart(Kind kind, String name, String value) {
    /** What parts there are. */
    public enum Kind {
        /** The type's version. */
        TYPE("the type"),
        /** The bundle that contributes the type. */
        BUNDLE("the bundle of the type"),
        /** The program that computes. */
        PROGRAM("the program"),
        /** The geometry kernel. */
        KERNEL("the kernel"),
        /** A parameter that is set. */
        PARAMETER("parameter"),
        /** The file of a parameter, or one that was read. */
        FILE("file"),
        /** The values at an input. */
        INPUT("input");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** How it is called in explanations. */
        public String label() {
            return label;
        }
    }

    public KeyPart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** Whether another part stands for the same thing, perhaps with another value. */
    public boolean isSameThing(KeyPart other) {
        return kind == other.kind && name.equals(other.name);
    }
}

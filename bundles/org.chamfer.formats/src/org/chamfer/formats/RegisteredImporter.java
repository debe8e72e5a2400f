package org.chamfer.formats;

import java.util.Objects;
import java.util.function.Supplier;

/** An importer that is known but not loaded before it reads. */
public final class RegisteredImporter {
    private final Format format;
    private final Supplier<? extends Importer<?>> maker;

    /**
     * Registers an importer.
     *
     * @param format what it reads; the subject type must be the importer's type argument
     * @param maker makes the importer
     */
    public RegisteredImporter(Format format, Supplier<? extends Importer<?>> maker) {
        this.format = Objects.requireNonNull(format, "format");
        this.maker = Objects.requireNonNull(maker, "maker");
    }

    /** What it reads. */
    public Format format() {
        return format;
    }

    /** Loads the importer. */
    public Importer<?> load() {
        return maker.get();
    }
}

package org.chamfer.formats;

import java.util.Map;
import java.util.Objects;
import org.chamfer.base.work.WorkContext;

/**
 * What an {@link Exporter} is told besides its subject.
 *
 * @param context polled during long exports
 * @param settings settings of single formats by name, such as the size of an image; unknown names are ignored
 * @param companions files beside the exported one
 */
public record ExportOptions(WorkContext context, Map<String, String> settings, Companions companions) {
    /** No settings, never cancelled. */
    public static final ExportOptions DEFAULT = new ExportOptions(WorkContext.NONE, Map.of());

    public ExportOptions {
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(companions, "companions");
        settings = Map.copyOf(settings);
    }

    /** Options without a place for companions. */
    public ExportOptions(WorkContext context, Map<String, String> settings) {
        this(context, settings, Companions.NONE);
    }

    /** Options without settings. */
    public static ExportOptions of(WorkContext context) {
        return new ExportOptions(context, Map.of());
    }
}

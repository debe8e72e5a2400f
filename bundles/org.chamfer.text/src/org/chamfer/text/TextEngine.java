package org.chamfer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.geometry.Region;
import org.chamfer.text.internal.font.FontEntry;
import org.chamfer.text.internal.font.FontFacts;
import org.chamfer.text.internal.layout.OutlineBuilder;
import org.chamfer.text.internal.layout.TextLayout;
import org.chamfer.text.internal.shape.FontScale;
import org.chamfer.text.internal.shape.ShapedText;
import org.chamfer.text.internal.shape.ShapingService;

/**
 * Turns text into plane outlines, the same on every system: HarfBuzz shapes it, and sizes, spacing, alignment and the
 * division of curves are those of OpenSCAD.
 *
 * <p>Where a font cannot be had, a {@link DiagnosticException} carries a warning in OpenSCAD's words, which goes on without
 * the text; other failures are errors.
 *
 * <p>Making an engine costs nothing; the first text loads HarfBuzz and its font. Safe for several threads, which wait for
 * each other: for speed give each thread an engine. An instance of HarfBuzz that fails is replaced.
 */
public final class TextEngine implements AutoCloseable {
    /**
     * What results depend on beside the settings and the user's fonts: the releases of HarfBuzz and of the fonts that come
     * with the program. For the keys of caches.
     */
    public static final String IDENTITY = "harfbuzzjs-1.6.4 liberation-2.00.5";

    /** More points than this are refused: they would fill the memory. */
    private static final long MOST_POINTS = 1_000_000;

    private final FontCollection fonts;
    private final ShapingService shaping = new ShapingService();

    /** Makes an engine for the fonts of a collection. */
    public TextEngine(FontCollection fonts) {
        this.fonts = fonts;
    }

    /**
     * The outlines of a text. There are none if the size or the spacing is not a finite number.
     *
     * @throws DiagnosticException if the font's name makes no sense, its file is damaged, or the text too long
     * @throws CancellationException if the thread is interrupted
     */
    public TextOutlines outlines(TextSettings settings) throws DiagnosticException {
        List<Diagnostic> warnings = new ArrayList<>();
        TextLayout layout = layout(settings, warnings);
        if (OutlineBuilder.pointCount(layout.glyphs(), settings.segments()) > MOST_POINTS) {
            throw new DiagnosticException(Diagnostic.error(
                            "text.too-many-points",
                            "the outlines of the text would have more than " + MOST_POINTS + " points",
                            null)
                    .withHint("Use a smaller $fn."));
        }
        boolean finite = Double.isFinite(settings.size()) && Double.isFinite(settings.spacing());
        List<Region> glyphs = finite
                ? OutlineBuilder.draw(layout, settings.size(), settings.segments(), settings.spacing())
                : List.of();
        return new TextOutlines(glyphs, warnings);
    }

    /**
     * The extent of a text.
     *
     * @throws DiagnosticException as {@link #outlines} does
     */
    public TextMetrics metrics(TextSettings settings) throws DiagnosticException {
        List<Diagnostic> warnings = new ArrayList<>();
        return layout(settings, warnings).metrics(warnings);
    }

    /**
     * Properties of a font.
     *
     * @param size as in {@link TextSettings}, millimetres
     * @param font a name as in {@link TextSettings}
     * @throws DiagnosticException if the font's name makes no sense or its file is damaged
     */
    public FontMetrics fontMetrics(double size, String font) throws DiagnosticException {
        List<Diagnostic> warnings = new ArrayList<>();
        FontEntry entry = select(font, warnings).font();
        FontFacts facts;
        synchronized (shaping) {
            facts = shaping.facts(entry, font);
        }
        long scale = FontScale.distances(facts);
        return new FontMetrics(
                FontScale.apply(scale, facts.ascender()) / FontScale.UNITS * size,
                FontScale.apply(scale, facts.descender()) / FontScale.UNITS * size,
                FontScale.apply(scale, facts.yMax()) / FontScale.UNITS * size,
                FontScale.apply(scale, facts.yMin()) / FontScale.UNITS * size,
                FontScale.apply(scale, facts.lineHeight()) / FontScale.UNITS * size,
                entry.families().getFirst(),
                entry.styles().getFirst(),
                warnings);
    }

    private TextLayout layout(TextSettings settings, List<Diagnostic> warnings) throws DiagnosticException {
        TextSettings resolved = settings.resolved();
        FontCollection.Selected selected = select(settings.font(), warnings);
        ShapedText shaped;
        synchronized (shaping) {
            shaped = shaping.shape(selected.font(), resolved, selected.features());
        }
        TextLayout layout = new TextLayout(shaped, resolved);
        warnings.addAll(layout.warnings());
        return layout;
    }

    private FontCollection.Selected select(String name, List<Diagnostic> warnings) throws DiagnosticException {
        FontCollection.Selected selected = fonts.select(name);
        if (selected == null) {
            throw new DiagnosticException(Diagnostic.warning("text.font-name", "Can't get font " + name, null)
                    .withHint("Could not parse font '" + name + "'"));
        }
        if (!selected.exact()) {
            String message = "There is no font '" + name + "': "
                    + selected.font().families().getFirst() + " takes its place";
            warnings.add(new Diagnostic(
                    Severity.INFO, "text.font-not-found", message, "Name its file with use <font.ttf>.", null));
        }
        return selected;
    }

    /** Gives back the memory; the engine remains usable. */
    @Override
    public void close() {
        synchronized (shaping) {
            shaping.release();
        }
    }
}

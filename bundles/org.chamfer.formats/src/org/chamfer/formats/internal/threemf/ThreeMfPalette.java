package org.chamfer.formats.internal.threemf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chamfer.formats.internal.part.ClosedParts;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.MeshRun;

/**
 * The materials of a 3MF file: one for each colour, in the order in which they first appear. Where some triangles of an
 * object have a colour and others none, the format wants a material for the others: it has a name of its own. In an
 * object of several parts each part has materials of its own, by which it is known again.
 */
public final class ThreeMfPalette {
    private static final int LEVELS = 255;

    private final ThreeMfSettings settings;
    private final Map<Entry, Integer> indices = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<ClosedParts.Part> colored = new HashSet<>();

    private ThreeMfPalette(ThreeMfSettings settings) {
        this.settings = settings;
    }

    /**
     * A material.
     *
     * @param name the name to show to people
     * @param color as {@code #RRGGBBAA}
     * @param part the part of an object that is made of it, empty if that has no name; {@code null} if it is for whole
     *     objects
     */
    public record Entry(String name, String color, String part) {}

    /** The materials that objects need; none if nothing has a colour, or none is wanted. */
    public static ThreeMfPalette of(List<ClosedParts.Part> parts, ThreeMfSettings settings) {
        ThreeMfPalette palette = new ThreeMfPalette(settings);
        if (settings.colors() == ThreeMfSettings.Colors.NONE) {
            return palette;
        }
        boolean all = settings.colors() == ThreeMfSettings.Colors.SELECTED_ONLY;
        for (ClosedParts.Part part : parts) {
            boolean anyColor = part.runs().stream().anyMatch(run -> run.origin().color() != null);
            if (all || anyColor || part.joined()) {
                palette.colored.add(part);
                part.runs().forEach(run -> palette.add(palette.entry(part, run)));
            }
        }
        return palette;
    }

    private void add(Entry entry) {
        if (indices.putIfAbsent(entry, entries.size()) == null) {
            entries.add(entry);
        }
    }

    private Entry entry(ClosedParts.Part part, MeshRun run) {
        String owner = part.joined() ? Objects.requireNonNullElse(run.origin().part(), "") : null;
        if (settings.colors() == ThreeMfSettings.Colors.SELECTED_ONLY) {
            return new Entry(settings.color(), settings.color(), owner);
        }
        Color color = run.origin().color();
        return color == null
                ? new Entry(ThreeMfNames.UNCOLOURED, settings.color(), owner)
                : new Entry(hex(color), hex(color), owner);
    }

    /** True if there are no materials. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The materials in the order of the file. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** True if materials say which part they are of. */
    public boolean namesParts() {
        return entries.stream().anyMatch(entry -> entry.part() != null);
    }

    /** True if an object has materials. */
    public boolean colors(ClosedParts.Part part) {
        return colored.contains(part);
    }

    /** The material of some triangles of an object that has materials, counted from 0. */
    public int indexOf(ClosedParts.Part part, MeshRun run) {
        return indices.get(entry(part, run));
    }

    private static String hex(Color color) {
        return "#" + level(color.red()) + level(color.green()) + level(color.blue()) + level(color.alpha());
    }

    private static String level(float part) {
        int level = Math.clamp(Math.round(part * LEVELS), 0, LEVELS);
        return "" + Character.toUpperCase(Character.forDigit(level >> 4, 16))
                + Character.toUpperCase(Character.forDigit(level & 15, 16));
    }
}

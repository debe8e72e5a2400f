package org.chamfer.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;

/** All combinations of values of several parameters. */
public final class VariantGrid {
    /** More variants than these are a mistake rather than a wish. */
    public static final int MOST = 100_000;

    private final Map<String, List<String>> axes = new LinkedHashMap<>();

    /**
     * Adds a parameter.
     *
     * @param text {@code name=a,b,c} or {@code name=first:step:last} or {@code name=first:last} in steps of 1
     * @throws DiagnosticException if it is neither, or the parameter is there already
     */
    public void add(String text) throws DiagnosticException {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw wrong(text, "expected NAME=VALUES");
        }
        String name = text.substring(0, equals).strip();
        String values = text.substring(equals + 1);
        if (axes.containsKey(name)) {
            throw wrong(text, "the grid has '" + name + "' already");
        }
        axes.put(name, values.indexOf(':') < 0 || values.indexOf(',') >= 0 ? split(values) : range(text, values));
        if (size() > MOST) {
            throw wrong(text, "the grid has more than " + MOST + " variants");
        }
    }

    /** The variants, the last parameter running fastest. Names tell the values. */
    public List<Variant> variants() {
        List<Variant> found = List.of(new Variant("grid", Map.of()));
        for (Map.Entry<String, List<String>> axis : axes.entrySet()) {
            List<Variant> next = new ArrayList<>();
            for (Variant variant : found) {
                for (String value : axis.getValue()) {
                    Map<String, String> values = new LinkedHashMap<>(variant.values());
                    values.put(axis.getKey(), value);
                    String part = plain(axis.getKey()) + "-" + plain(value);
                    next.add(new Variant(variant.values().isEmpty() ? part : variant.name() + "_" + part, values));
                }
            }
            found = next;
        }
        return distinct(found);
    }

    private long size() {
        long size = 1;
        for (List<String> values : axes.values()) {
            size = Math.min(size * values.size(), Integer.MAX_VALUE);
        }
        return size;
    }

    /** Commas within brackets belong to vectors. */
    private static List<String> split(String values) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < values.length(); at++) {
            char c = values.charAt(at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(values.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(values.substring(start));
        return parts;
    }

    private static List<String> range(String text, String values) throws DiagnosticException {
        String[] parts = values.split(":", -1);
        try {
            BigDecimal first = new BigDecimal(parts[0].strip());
            BigDecimal last = new BigDecimal(parts[parts.length - 1].strip());
            BigDecimal step = parts.length == 3 ? new BigDecimal(parts[1].strip()) : BigDecimal.ONE;
            if (parts.length > 3 || step.signum() <= 0 || last.compareTo(first) < 0) {
                throw wrong(text, "expected first:step:last with a positive step");
            }
            if (last.subtract(first).divideToIntegralValue(step).compareTo(BigDecimal.valueOf(MOST)) > 0) {
                throw wrong(text, "the range has more than " + MOST + " values");
            }
            List<String> found = new ArrayList<>();
            // Decimal arithmetic: 0:0.1:1 ends with 1, and its values are written as people write them.
            for (BigDecimal value = first; value.compareTo(last) <= 0; value = value.add(step)) {
                found.add(value.toPlainString());
            }
            return found;
        } catch (NumberFormatException e) {
            throw wrong(text, "a range consists of numbers");
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^-+(?!\\p{N})|[-.]+$", "");
    }

    /** Values that differ only in what names cannot hold get numbers. */
    private static List<Variant> distinct(List<Variant> variants) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<Variant> named = new ArrayList<>();
        for (Variant variant : variants) {
            String shortened = variant.name().length() > 120 ? variant.name().substring(0, 120) : variant.name();
            int count = seen.merge(shortened.toLowerCase(Locale.ROOT), 1, Integer::sum);
            named.add(new Variant(count == 1 ? shortened : shortened + "~" + count, variant.values()));
        }
        return named;
    }

    private static DiagnosticException wrong(String text, String reason) {
        return new DiagnosticException(
                Diagnostic.error("batch.grid", "'" + text + "' is no axis of a grid: " + reason, null)
                        .withHint("for example teeth=12,16,20 or width=10:2.5:30"));
    }
}

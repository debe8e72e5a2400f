package org.chamfer.cli.internal.cache;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chamfer.cli.UsageException;

/** Sizes in bytes as people write them. */
public final class ByteSize {
    private static final Pattern SIZE = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*([a-z]*)");
    private static final Map<String, Long> UNITS = Map.of(
            "", 1L,
            "b", 1L,
            "kb", 1_000L,
            "mb", 1_000_000L,
            "gb", 1_000_000_000L,
            "tb", 1_000_000_000_000L,
            "kib", 1L << 10,
            "mib", 1L << 20,
            "gib", 1L << 30,
            "tib", 1L << 40);

    private ByteSize() {}

    /**
     * Reads a size such as {@code 2GB}, {@code 500 MB}, {@code 1.5GiB} or {@code 1000}.
     *
     * @throws UsageException if it is none
     */
    public static long parse(String text) throws UsageException {
        Matcher matcher = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
        Long unit = matcher.matches() ? UNITS.get(matcher.group(2)) : null;
        BigDecimal bytes = unit == null ? null : new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit));
        if (bytes == null || bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new UsageException("'" + text + "' is no size", "write it like 2GB, 500MB or 1.5GiB");
        }
        return bytes.longValue();
    }

    /** A size with three digits or so, such as {@code 1.25 GB}. */
    public static String text(long bytes) {
        String[] units = {"bytes", "kB", "MB", "GB", "TB"};
        int unit = 0;
        BigDecimal value = BigDecimal.valueOf(bytes);
        while (unit < units.length - 1 && value.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            value = value.movePointLeft(3);
            unit++;
        }
        int digits = unit == 0 || value.compareTo(BigDecimal.valueOf(100)) >= 0
                ? 0
                : value.compareTo(BigDecimal.TEN) >= 0 ? 1 : 2;
        return value.setScale(digits, RoundingMode.HALF_UP).toPlainString() + " " + units[unit];
    }
}

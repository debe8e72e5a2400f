package org.chamfer.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chamfer.cli.UsageException;
import picocli.CommandLine.Option;

/** The options for several renderings at different times, with OpenSCAD's names and meanings. */
final class AnimationOptions {
    private static final int MOST_FRAMES = 100_000;
    private static final Pattern SHARE = Pattern.compile("([1-9][0-9]{0,4})/([1-9][0-9]{0,4})");

    @Option(
            names = "--animate",
            paramLabel = "N",
            description = {
                "Render N times with $t from 0 to just below 1;",
                "the files get the number of the frame, such as part00000.png."
            })
    private Integer frames;

    @Option(
            names = "--animate_sharding",
            paramLabel = "I/N",
            description = "Render the I-th of N shares of the frames only, so that machines can share the work.")
    private String share;

    /**
     * A moment that is rendered.
     *
     * @param number counted from 0
     * @param time the value of {@code $t}
     */
    record Frame(int number, double time) {
        /** What is added to the names of its files. */
        String suffix() {
            return String.format(Locale.ROOT, "%05d", number);
        }
    }

    boolean areGiven() {
        return frames != null;
    }

    /**
     * Checks what can be wrong with the options.
     *
     * @throws UsageException if a number makes no sense
     */
    void checkUsage() throws UsageException {
        if (frames != null && (frames < 1 || frames > MOST_FRAMES)) {
            throw new UsageException("--animate needs a number of frames from 1 to " + MOST_FRAMES, "");
        }
        if (share == null) {
            return;
        }
        Matcher matcher = SHARE.matcher(share);
        if (frames == null) {
            throw new UsageException("--animate_sharding needs --animate N", "");
        }
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > Integer.parseInt(matcher.group(2))) {
            throw new UsageException(
                    "--animate_sharding needs a share, not '" + share + "'", "for example 1/4, the first of four");
        }
    }

    /** All moments of the animation. */
    List<Frame> all() {
        return IntStream.range(0, frames)
                .mapToObj(number -> new Frame(number, number / (double) frames))
                .toList();
    }

    /** The moments that this process is to render. */
    List<Frame> shared() {
        Matcher matcher = SHARE.matcher(share == null ? "1/1" : share);
        matcher.matches();
        long part = Long.parseLong(matcher.group(1));
        long parts = Long.parseLong(matcher.group(2));
        return all().subList((int) ((part - 1) * frames / parts), (int) (part * frames / parts));
    }
}

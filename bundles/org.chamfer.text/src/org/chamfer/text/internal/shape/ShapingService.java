package org.chamfer.text.internal.shape;

import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.wasm.ChicoryException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.text.TextSettings;
import org.chamfer.text.internal.font.FontEntry;
import org.chamfer.text.internal.font.FontFacts;
import org.chamfer.text.internal.font.FontSource;
import org.chamfer.text.internal.script.Direction;
import org.chamfer.text.internal.script.Scripts;

/** Shapes text with an instance of HarfBuzz that is made when first needed and replaced when it fails. Not thread-safe. */
public final class ShapingService {
    /** A longer text is more likely a mistake than a text. */
    private static final int LONGEST_TEXT = 100_000;

    private Shaper shaper;

    /**
     * Shapes a text.
     *
     * @param settings with direction and script found out
     * @throws DiagnosticException if the font cannot be read or the text is too long
     * @throws CancellationException if the thread is interrupted
     */
    public ShapedText shape(FontEntry entry, TextSettings settings, List<String> features) throws DiagnosticException {
        String text = settings.text();
        if (text.length() > LONGEST_TEXT) {
            throw new DiagnosticException(Diagnostic.error(
                    "text.too-long", "the text has " + text.length() + " characters, more than " + LONGEST_TEXT, null));
        }
        int end = text.indexOf(0);
        String used = end < 0 ? text : text.substring(0, end);
        Direction direction = Direction.ofName(settings.direction());
        int script = Scripts.ofName(settings.script());
        return guarded(
                entry,
                settings.font(),
                current -> new ShapedText(
                        current.shape(font(current, entry), used, direction, script, settings.language(), features),
                        direction));
    }

    /** Gives up the instance with all that it holds. */
    public void release() {
        shaper = null;
    }

    /**
     * The measures of a font.
     *
     * @param name what the user calls it
     */
    public FontFacts facts(FontEntry entry, String name) throws DiagnosticException {
        LoadedFont font = shaper == null ? null : shaper.loaded(entry);
        if (font != null) {
            return font.facts();
        }
        try {
            return FontFacts.read(entry.source().read(), entry.index());
        } catch (IOException e) {
            throw unreadable(entry, name, e);
        }
    }

    private interface Task {
        ShapedText run(Shaper shaper) throws IOException;
    }

    private ShapedText guarded(FontEntry entry, String name, Task task) throws DiagnosticException {
        boolean done = false;
        try {
            if (shaper == null || shaper.isFull() && shaper.loaded(entry) == null) {
                shaper = new Shaper();
            }
            ShapedText result = task.run(shaper);
            done = true;
            return result;
        } catch (IOException e) {
            throw unreadable(entry, name, e);
        } catch (ChicoryInterruptedException e) {
            CancellationException cancelled = new CancellationException("interrupted");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ChicoryException
                | HarfBuzzFailure
                | IndexOutOfBoundsException
                | ArithmeticException
                | StackOverflowError
                | OutOfMemoryError e) {
            String message = "text with the font " + entry.families().getFirst() + " failed";
            throw new DiagnosticException(
                    Diagnostic.error("text.failed", message, null).withHint("The font may be damaged."), e);
        } finally {
            if (!done) {
                shaper = null;
            }
        }
    }

    private static LoadedFont font(Shaper shaper, FontEntry entry) throws IOException {
        LoadedFont known = shaper.loaded(entry);
        if (known != null) {
            return known;
        }
        byte[] bytes = entry.source().read();
        return shaper.load(entry, bytes, FontFacts.read(bytes, entry.index()));
    }

    private static DiagnosticException unreadable(FontEntry entry, String name, IOException cause) {
        String file = entry.source() instanceof FontSource.OnDisk onDisk
                ? onDisk.path().toString()
                : entry.families().getFirst();
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new DiagnosticException(
                Diagnostic.warning("text.font-unreadable", "Can't get font " + name, null)
                        .withHint(file + ": " + reason),
                cause);
    }
}

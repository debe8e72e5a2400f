package org.chamfer.engine.internal.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.digest.Digest;
import org.chamfer.engine.internal.file.RunFiles;
import org.chamfer.engine.internal.key.KeyPart;
import org.chamfer.engine.internal.key.KeyPart.Kind;

/** Says why nodes run. */
public final class Reasons {
    /** Of a node whose result was there, and whose key is that of the last run. */
    public static final String UNCHANGED = "unchanged";

    /** Of a node whose result was there, though not from the last run of the graph. */
    public static final String KNOWN = "computed before";

    /** Of a node that had the same key as another one which ran at the time. */
    public static final String SHARED = "same as another node";

    /** Of a node whose results are not kept. */
    public static final String NOT_KEPT = "results of this type are not kept";

    /** Of a node that ran before in this run, and whose values could not be read when they were needed. */
    public static final String VANISHED = "its result was evicted or damaged";

    private static final int DIGITS = 4;
    private static final int MOST = 3;

    private Reasons() {}

    /**
     * Why a node runs.
     *
     * @param last what it was in the last run; nothing if it never ran
     * @param key the key now
     * @param parts what the key is made of
     * @param files for a look at the files that were read in the last run
     */
    public static String of(Optional<NodeTrace> last, Digest key, List<KeyPart> parts, RunFiles files) {
        if (last.isEmpty()) {
            return "first time";
        }
        List<String> changes = new ArrayList<>();
        List<KeyPart> before = last.get().parts();
        for (KeyPart part : parts) {
            Optional<KeyPart> old = before.stream().filter(part::isSameThing).findFirst();
            if (old.isEmpty()) {
                if (part.kind() == Kind.FILE) {
                    // Another file was chosen: the parameter says so.
                    continue;
                }
                changes.add(part.kind().label() + " " + part.name() + appeared(part.kind()));
            } else if (!old.get().value().equals(part.value())) {
                changes.add(change(part, old.get().value(), part.value()));
            }
        }
        for (KeyPart old : before) {
            if (parts.stream().noneMatch(old::isSameThing)) {
                gone(old, files).ifPresent(changes::add);
            }
        }
        if (changes.isEmpty()) {
            return last.get().key().equals(key.hex()) ? VANISHED : "something else changed";
        }
        int more = changes.size() - MOST;
        return String.join("; ", changes.subList(0, Math.min(MOST, changes.size())))
                + (more > 0 ? "; " + more + " more" : "");
    }

    /** What became of a part that the key has no more, or of a file that was read. */
    private static Optional<String> gone(KeyPart old, RunFiles files) {
        if (old.kind() != Kind.FILE) {
            return Optional.of(old.kind().label() + " " + old.name() + " is gone");
        }
        String now = files.state(Path.of(old.name())).shown();
        return now.equals(old.value()) ? Optional.empty() : Optional.of(change(old, old.value(), now));
    }

    private static String appeared(Kind kind) {
        return kind == Kind.INPUT ? " connected" : " is new";
    }

    private static String change(KeyPart part, String before, String after) {
        String what = part.name().isEmpty() ? part.kind().label() : part.kind().label() + " " + name(part);
        return switch (part.kind()) {
            case PROGRAM -> what + " changed";
            case FILE, INPUT -> what + " changed: " + digits(before, after) + " -> " + digits(after, before);
            default -> what + " changed: " + before + " -> " + after;
        };
    }

    private static String name(KeyPart part) {
        return part.name().startsWith("./") ? part.name().substring(2) : part.name();
    }

    private static String digits(String digest, String other) {
        boolean alike = digest.regionMatches(0, other, 0, DIGITS) || digest.length() < DIGITS;
        return alike || digest.equals("absent") ? digest : digest.substring(0, DIGITS);
    }
}

package org.chamfer.engine.internal.file;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of one run: each is looked at once, so that all nodes mean the same content. Thread-safe. */
public final class RunFiles {
    private final FileDigests digests;
    private final Path folder;
    private final Map<Path, FileState> states = new ConcurrentHashMap<>();

    /**
     * Makes the files of a run.
     *
     * @param folder the graph's folder, absolute
     */
    public RunFiles(FileDigests digests, Path folder) {
        this.digests = digests;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** What a file was when the run first looked at it. */
    public FileState state(Path file) {
        return states.computeIfAbsent(absolute(file), digests::read);
    }

    /** The file that a graph means by a path. */
    public Path absolute(Path file) {
        return folder.resolve(file).normalize();
    }

    /** How a file is called in keys: such that a graph in another folder with the same files has the same keys. */
    public String name(Path file) {
        Path path = absolute(file);
        if (!path.startsWith(folder)) {
            return path.toString();
        }
        StringBuilder name = new StringBuilder("./");
        Path relative = folder.relativize(path);
        for (int at = 0; at < relative.getNameCount(); at++) {
            name.append(at == 0 ? "" : "/").append(relative.getName(at));
        }
        return name.toString();
    }

    /**
     * Whether a file that a node used was the same all the time: from when the run looked at it, or the node began, to
     * now.
     *
     * @param startedAt when the node began, in milliseconds of the system's clock
     */
    public boolean isUnchanged(FileUse use, long startedAt) {
        FileStamp now = FileStamp.of(use.file());
        FileState state = state(use.file());
        if (!state.stamp().equals(now) || !use.stamp().equals(now) || changed(now, startedAt)) {
            return false;
        }
        return state.isSettled() || digests.read(use.file()).digest().equals(state.digest());
    }

    /** Whether a time stamp lies between a time and now. One in the future tells nothing. */
    private static boolean changed(FileStamp stamp, long since) {
        return stamp.modifiedMillis() > since && stamp.modifiedMillis() <= System.currentTimeMillis();
    }
}

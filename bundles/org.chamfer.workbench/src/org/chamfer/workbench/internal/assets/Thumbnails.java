package org.chamfer.workbench.internal.assets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.ToIntFunction;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.graph.model.Node;
import org.chamfer.workbench.internal.preview.PixelImage;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/**
 * Small pictures of files for the screen. What is asked for is made in the background; what is no longer visible when
 * its turn comes is left out, so that what is visible now comes first. For the UI thread.
 */
final class Thumbnails {
    /** Models in code may take this long in nanoseconds. */
    private static final long LONGEST = 20_000_000_000L;

    private static final int MOST_IMAGES = 600;

    /** What a picture shows, and how large it is in pixels of the screen. */
    private record Key(Path file, long modified, long size, int pixels, boolean dark) {
        Key inOtherTheme() {
            return new Key(file, modified, size, pixels, !dark);
        }
    }

    private record Wish(Key key, AssetKind kind) {}

    private final Display display;
    private final ThumbnailMaker maker;
    private final ThumbnailCache cache;
    private final Runnable changed;
    private final Lane quick = new Lane("Making thumbnails");
    private final Lane slow = new Lane("Making thumbnails of models");
    private final Map<Key, Image> images = new LinkedHashMap<>(64, 0.75f, true);
    private final Set<Key> without = new HashSet<>();
    private volatile boolean closed;

    /**
     * Pictures for a display.
     *
     * @param folder keeps them for later sessions
     * @param tints the colours of nodes of graphs
     * @param changed told on the UI thread when a picture has come
     */
    Thumbnails(Display display, Path folder, ToIntFunction<Node> tints, Runnable changed) {
        this.display = display;
        this.maker = new ThumbnailMaker(new FileValues(), tints);
        this.cache = new ThumbnailCache(folder);
        this.changed = changed;
    }

    /** The picture of a file, if it is there already; otherwise it is wanted now. */
    Optional<Image> find(Asset asset, int pixels, boolean dark) {
        IPath place = asset.kind().pictured() ? asset.file().getLocation() : null;
        if (place == null) {
            return Optional.empty();
        }
        Key key = new Key(place.toPath(), asset.modified(), asset.size(), pixels, dark);
        Image image = images.get(key);
        if (image == null && !without.contains(key)) {
            lane(asset.kind()).want(new Wish(key, asset.kind()));
        }
        // After a switch of the theme the picture of the other one stands in until the new one is there.
        return Optional.ofNullable(image != null ? image : images.get(key.inOtherTheme()));
    }

    /** Leaves out what was wanted and has not been begun: other files are visible now. */
    void forgetWishes() {
        quick.forget();
        slow.forget();
    }

    /** Releases everything. */
    void close() {
        closed = true;
        forgetWishes();
        quick.cancel();
        slow.cancel();
        images.values().forEach(Image::dispose);
        images.clear();
    }

    /** Models in code may take long: they do not keep pictures waiting. */
    private Lane lane(AssetKind kind) {
        return kind == AssetKind.CODE || kind == AssetKind.OUTLINE ? slow : quick;
    }

    private void put(Key key, ImageData data) {
        if (closed) {
            return;
        }
        if (data == null) {
            without.add(key);
            return;
        }
        Image before = images.put(key, new Image(display, data));
        if (before != null) {
            before.dispose();
        }
        if (images.size() > MOST_IMAGES) {
            List<Key> oldest = images.keySet().stream().limit(MOST_IMAGES / 4).toList();
            oldest.forEach(each -> images.remove(each).dispose());
        }
        changed.run();
    }

    /** Makes pictures one after the other. */
    private final class Lane extends Job {
        private final Deque<Wish> wishes = new ArrayDeque<>();

        Lane(String name) {
            super(name);
            setSystem(true);
            setPriority(DECORATE);
        }

        void want(Wish wish) {
            synchronized (wishes) {
                if (!wishes.contains(wish)) {
                    wishes.addLast(wish);
                }
            }
            schedule();
        }

        void forget() {
            synchronized (wishes) {
                wishes.clear();
            }
        }

        private Wish poll() {
            synchronized (wishes) {
                return wishes.pollFirst();
            }
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            for (Wish wish = poll(); wish != null && !closed && !monitor.isCanceled(); wish = poll()) {
                Key key = wish.key();
                ImageData data = make(wish, monitor);
                if (!closed && !display.isDisposed()) {
                    display.asyncExec(() -> put(key, data));
                }
            }
            return Status.OK_STATUS;
        }

        private ImageData make(Wish wish, IProgressMonitor monitor) {
            Key key = wish.key();
            try {
                Digest digest = ThumbnailCache.key(key.file(), wish.kind(), key.dark());
                Optional<org.chamfer.render.Image> kept = cache.find(digest);
                org.chamfer.render.Image image;
                if (kept.isPresent()) {
                    image = kept.get();
                } else {
                    long end = System.nanoTime() + LONGEST;
                    image = maker.make(
                            key.file(),
                            wish.kind(),
                            key.dark(),
                            () -> closed || monitor.isCanceled() || System.nanoTime() > end);
                    cache.put(digest, image);
                }
                return PixelImage.data(Shrinking.to(image, key.pixels()));
            } catch (DiagnosticException | IOException | CancellationException _) {
                // The plain icon stands for files that cannot be read, or not in time; opening them says why.
                return null;
            } catch (RuntimeException e) {
                ILog.of(Thumbnails.class).error("The thumbnail of " + key.file() + " failed.", e);
                return null;
            }
        }
    }
}

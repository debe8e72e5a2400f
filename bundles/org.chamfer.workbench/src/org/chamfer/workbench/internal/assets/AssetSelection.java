package org.chamfer.workbench.internal.assets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;

/** Which lines are chosen, and which one the keys start from. By the resources that they stand for. */
final class AssetSelection {
    private final Set<IResource> chosen = new LinkedHashSet<>();
    private IResource focus;
    private IResource anchor;

    /** True if the line of a resource is chosen. */
    boolean contains(IResource resource) {
        return chosen.contains(resource);
    }

    /** The files that are chosen, in the order of the lines. */
    List<IFile> files(List<AssetRow> rows) {
        List<IFile> files = new ArrayList<>();
        for (AssetRow row : rows) {
            if (row instanceof AssetRow.File file && chosen.contains(row.resource())) {
                files.add(file.asset().file());
            }
        }
        return files;
    }

    /** Where the keys start from; -1 if nowhere. */
    int focus(List<AssetRow> rows) {
        return index(rows, focus);
    }

    /** True if the keys start from the line of a resource. */
    boolean isFocus(IResource resource) {
        return resource.equals(focus);
    }

    /** Chooses one line alone. */
    void only(IResource resource) {
        chosen.clear();
        chosen.add(resource);
        focus = resource;
        anchor = resource;
    }

    /** Chooses one line more, or no longer. */
    void toggle(IResource resource) {
        if (!chosen.remove(resource)) {
            chosen.add(resource);
        }
        focus = resource;
        anchor = resource;
    }

    /** Chooses the files from the line that was chosen alone last to another. */
    void extend(List<AssetRow> rows, int to) {
        int from = Math.max(0, index(rows, anchor));
        chosen.clear();
        for (int i = Math.min(from, to); i <= Math.max(from, to); i++) {
            if (rows.get(i) instanceof AssetRow.File file) {
                chosen.add(file.resource());
            }
        }
        focus = rows.get(to).resource();
    }

    /** Chooses all files. */
    void all(List<AssetRow> rows) {
        chosen.clear();
        for (AssetRow row : rows) {
            if (row instanceof AssetRow.File) {
                chosen.add(row.resource());
            }
        }
    }

    /** Chooses nothing. */
    void clear() {
        chosen.clear();
    }

    /** Chooses these, if their lines are there. */
    void set(List<? extends IResource> resources) {
        chosen.clear();
        chosen.addAll(resources);
        if (!resources.isEmpty()) {
            focus = resources.getLast();
            anchor = focus;
        }
    }

    /** Forgets what has no line any more. Returns true if something was. */
    boolean retain(List<AssetRow> rows) {
        Set<IResource> known = new LinkedHashSet<>();
        rows.forEach(row -> known.add(row.resource()));
        return chosen.retainAll(known);
    }

    private static int index(List<AssetRow> rows, IResource resource) {
        for (int i = 0; resource != null && i < rows.size(); i++) {
            // A hint stands for the same folder as the heading above it.
            if (rows.get(i).resource().equals(resource)) {
                return i;
            }
        }
        return -1;
    }
}

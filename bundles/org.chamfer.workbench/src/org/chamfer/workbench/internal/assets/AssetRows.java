package org.chamfer.workbench.internal.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.runtime.IPath;

/** Makes the lines of the list of what the project holds, what is folded away, and what is searched for. */
final class AssetRows {
    private final Set<IPath> closedSections;
    private final Set<IPath> openFolders;
    private final String query;
    private final List<AssetRow> rows = new ArrayList<>();

    private AssetRows(Set<IPath> closedSections, Set<IPath> openFolders, String query) {
        this.closedSections = closedSections;
        this.openFolders = openFolders;
        this.query = query.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The lines.
     *
     * @param sections in their order, as many as there are {@link AssetSection}s
     * @param closedSections full paths of the folders of sections that are folded away
     * @param openFolders full paths of other folders that are not
     * @param query words that must all be in a file's name; everything that fits is listed then, folded or not
     */
    static List<AssetRow> of(
            List<AssetFolder> sections, Set<IPath> closedSections, Set<IPath> openFolders, String query) {
        AssetRows maker = new AssetRows(closedSections, openFolders, query);
        for (int i = 0; i < sections.size(); i++) {
            if (maker.query.isEmpty()) {
                maker.addSection(sections.get(i), AssetSection.values()[i].hint());
            } else {
                maker.addFound(sections.get(i));
            }
        }
        return maker.rows;
    }

    private void addSection(AssetFolder section, String hint) {
        boolean open = !closedSections.contains(section.folder().getFullPath());
        rows.add(new AssetRow.Section(section, section.count(), open));
        if (open && section.folders().isEmpty() && section.files().isEmpty()) {
            rows.add(new AssetRow.Hint(section, hint));
        } else if (open) {
            addContent(section, 0);
        }
    }

    private void addContent(AssetFolder folder, int depth) {
        for (AssetFolder inner : folder.folders()) {
            boolean open = openFolders.contains(inner.folder().getFullPath());
            rows.add(new AssetRow.Folder(inner, depth, open));
            if (open) {
                addContent(inner, depth + 1);
            }
        }
        folder.files().forEach(file -> rows.add(new AssetRow.File(file, depth)));
    }

    private void addFound(AssetFolder section) {
        List<AssetRow> found = new ArrayList<>();
        collect(section, found);
        if (!found.isEmpty()) {
            rows.add(new AssetRow.Section(section, found.size(), true));
            rows.addAll(found);
        }
    }

    private void collect(AssetFolder folder, List<AssetRow> found) {
        folder.folders().forEach(inner -> collect(inner, found));
        for (Asset file : folder.files()) {
            if (fits(file.name().toLowerCase(Locale.ROOT))) {
                found.add(new AssetRow.File(file, 0));
            }
        }
    }

    private boolean fits(String name) {
        for (String word : query.split("\\s+")) {
            if (!name.contains(word)) {
                return false;
            }
        }
        return true;
    }
}

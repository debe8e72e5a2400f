package org.chamfer.workbench.internal.assets;

import java.util.List;
import org.eclipse.core.resources.IFolder;

/**
 * A folder with what is in it at one moment.
 *
 * @param folder in the workspace; need not exist
 * @param label what people call it
 * @param folders those within, by name
 * @param files those within, by name
 */
record AssetFolder(IFolder folder, String label, List<AssetFolder> folders, List<Asset> files) {
    AssetFolder {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }

    /** Number of files within, at any depth. */
    int count() {
        int count = files.size();
        for (AssetFolder each : folders) {
            count += each.count();
        }
        return count;
    }
}

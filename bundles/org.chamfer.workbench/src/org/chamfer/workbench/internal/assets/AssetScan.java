package org.chamfer.workbench.internal.assets;

import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** Finds out what is in the folders of a project. Not for the UI thread. */
final class AssetScan {
    /** Deeper folders are not looked into: links may lead in circles. */
    private static final int DEEPEST = 12;

    private static final Comparator<String> ORDER = new NameOrder();

    private AssetScan() {}

    /** The sections of a project in their order, also those without a folder. */
    static List<AssetFolder> of(IProject project) throws CoreException {
        List<AssetFolder> sections = new ArrayList<>();
        for (AssetSection section : AssetSection.values()) {
            sections.add(folder(section.folder(project), section.label(), 0));
        }
        return sections;
    }

    private static AssetFolder folder(IFolder folder, String label, int depth) throws CoreException {
        List<AssetFolder> folders = new ArrayList<>();
        List<Asset> files = new ArrayList<>();
        if (folder.isAccessible() && depth < DEEPEST) {
            for (IResource member : folder.members()) {
                if (isHidden(member)) {
                    continue;
                }
                if (member instanceof IFolder inner) {
                    folders.add(folder(inner, inner.getName(), depth + 1));
                } else if (member instanceof IFile file) {
                    files.add(asset(file));
                }
            }
        }
        folders.sort(Comparator.comparing(AssetFolder::label, ORDER));
        files.sort(Comparator.comparing(Asset::name, ORDER));
        return new AssetFolder(folder, label, folders, files);
    }

    private static boolean isHidden(IResource resource) {
        return resource.getName().startsWith(".") || resource.isHidden();
    }

    private static Asset asset(IFile file) {
        IPath place = file.getLocation();
        File onDisk = place == null ? null : place.toFile();
        return new Asset(
                file,
                AssetKind.of(file.getName()),
                onDisk == null ? 0 : onDisk.length(),
                onDisk == null ? 0 : onDisk.lastModified());
    }
}

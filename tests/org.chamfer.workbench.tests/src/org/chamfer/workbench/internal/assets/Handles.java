package org.chamfer.workbench.internal.assets;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;

/** Files and folders that know their paths and nothing else. */
final class Handles {
    private Handles() {}

    static AssetFolder section(AssetSection section, List<AssetFolder> folders, Asset... files) {
        return new AssetFolder(
                folder("/p/data/" + section.label().toLowerCase(Locale.ROOT)),
                section.label(),
                folders,
                List.of(files));
    }

    static AssetFolder inner(String path, Asset... files) {
        IFolder folder = folder(path);
        return new AssetFolder(folder, folder.getName(), List.of(), List.of(files));
    }

    static Asset asset(String path) {
        IFile file = handle(path, IFile.class);
        return new Asset(file, AssetKind.of(file.getName()), 1, 1);
    }

    static IFolder folder(String path) {
        return handle(path, IFolder.class);
    }

    private static <T extends IResource> T handle(String text, Class<T> type) {
        IPath path = IPath.fromPortableString(text);
        return type.cast(Proxy.newProxyInstance(
                Handles.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getFullPath" -> path;
                    case "getName" -> path.lastSegment();
                    case "getParent" ->
                        path.segmentCount() > 2
                                ? folder(path.removeLastSegments(1).toString())
                                : null;
                    case "equals" -> arguments[0] instanceof IResource other && path.equals(other.getFullPath());
                    case "hashCode" -> path.hashCode();
                    case "toString" -> text;
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}

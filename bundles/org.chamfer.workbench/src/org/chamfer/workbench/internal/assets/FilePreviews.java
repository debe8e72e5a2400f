package org.chamfer.workbench.internal.assets;

import org.chamfer.workbench.preview.PreviewSource;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;

/** Lets files be looked at; models in code have a source of their own, which follows their parameters. */
public final class FilePreviews implements IAdapterFactory {
    private final FileValues values = new FileValues();

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type != PreviewSource.class || !(adaptable instanceof IFile file)) {
            return null;
        }
        return switch (AssetKind.of(file.getName())) {
            case IMAGE, MESH, OUTLINE, GRAPH, TABLE, TEXT -> type.cast(new FilePreview(file, values));
            case CODE ->
                AssetKind.extension(file.getName()).equals("csg") ? type.cast(new FilePreview(file, values)) : null;
            case NEURAL, OTHER -> null;
        };
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {PreviewSource.class};
    }
}

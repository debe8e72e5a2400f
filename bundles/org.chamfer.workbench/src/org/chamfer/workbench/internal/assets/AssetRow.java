package org.chamfer.workbench.internal.assets;

import org.eclipse.core.resources.IResource;

/** A line of the list. */
sealed interface AssetRow {
    /** What it stands for. */
    IResource resource();

    /** How deep it is in the tree, from 0. */
    int depth();

    /**
     * The heading of a section.
     *
     * @param folder of the section
     * @param count number of files to be told
     * @param open true if its files are listed
     */
    record Section(AssetFolder folder, int count, boolean open) implements AssetRow {
        @Override
        public IResource resource() {
            return folder.folder();
        }

        @Override
        public int depth() {
            return 0;
        }
    }

    /** A folder within a section. @param open true if its files are listed */
    record Folder(AssetFolder folder, int depth, boolean open) implements AssetRow {
        @Override
        public IResource resource() {
            return folder.folder();
        }
    }

    /** A file. */
    record File(Asset asset, int depth) implements AssetRow {
        @Override
        public IResource resource() {
            return asset.file();
        }
    }

    /** A sentence in an empty section. @param folder of the section */
    record Hint(AssetFolder folder, String text) implements AssetRow {
        @Override
        public IResource resource() {
            return folder.folder();
        }

        @Override
        public int depth() {
            return 0;
        }
    }
}

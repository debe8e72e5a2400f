package org.chamfer.engine.internal.cache;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;
import org.chamfer.engine.internal.file.RunFiles;

/**
 * Which files nodes of one key were seen to depend on, besides those of their parameters: with each such set, the key and
 * the contents of its files make the full key of a result. The latest set comes first.
 *
 * @param sets names of files in keys, sorted
 */
record FileRecords(List<List<String>> sets) {
    /** More are not kept: a node whose files are others each time gains nothing. */
    private static final int MOST = 8;

    FileRecords {
        sets = sets.stream().map(List::copyOf).toList();
    }

    /** These sets with one more at the front. */
    FileRecords with(List<String> set) {
        List<List<String>> more = new ArrayList<>();
        more.add(set);
        sets.stream().filter(other -> !other.equals(set)).limit(MOST - 1L).forEach(more::add);
        return new FileRecords(more);
    }

    /** The full key of the result that depends on these files as they are now. */
    static Digest fullKey(Digest key, List<String> set, RunFiles files) {
        List<FileDependency> dependencies = new ArrayList<>();
        for (String name : set) {
            dependencies.add(FileDependency.now(name, files));
        }
        return fullKey(key, dependencies);
    }

    /** The full key of a result. */
    static Digest fullKey(Digest key, List<FileDependency> dependencies) {
        Digester digester = new Digester("node-with-files").add(key).add(dependencies.size());
        for (FileDependency dependency : dependencies) {
            digester.add(dependency.name()).add(dependency.content());
        }
        return digester.finish();
    }
}

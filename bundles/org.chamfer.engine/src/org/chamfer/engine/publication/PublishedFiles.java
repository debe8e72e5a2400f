package org.chamfer.engine.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.OutputValue;
import org.chamfer.engine.RunResult;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.values.FileValue;

/** Finds the files that a run gives, whether their nodes were computed or cached. */
public final class PublishedFiles {
    /** Name of the file beside them that tells what they depended on. */
    public static final String MANIFEST = "manifest.json";

    private final NodeTypes types;

    /** Makes a finder for the node types that there are. */
    public PublishedFiles(NodeTypes types) {
        this.types = types;
    }

    /**
     * The files at the published outputs of all nodes that have results, with those that belong beside them; in the
     * order of the graph.
     *
     * @throws DiagnosticException if two files could not stand beside each other on every system, or a value has
     *     vanished from the store
     */
    public List<PublishedFile> of(GraphSnapshot graph, RunResult result) throws DiagnosticException {
        List<PublishedFile> files = new ArrayList<>();
        Map<String, String> typeIds = new HashMap<>();
        graph.nodes().forEach(node -> typeIds.put(node.id(), node.type()));
        for (NodeResult node : result.nodes()) {
            NodeType type = types.find(typeIds.getOrDefault(node.id(), "")).orElse(null);
            if (type == null) {
                continue;
            }
            for (String port : type.publishes()) {
                OutputValue output = node.outputs().get(port);
                if (output != null && output.value() instanceof FileValue file) {
                    add(node.id(), file, files);
                }
            }
        }
        checkNames(files);
        return files;
    }

    private static void add(String node, FileValue file, List<PublishedFile> files) {
        files.add(new PublishedFile(node, file.name(), file.bytes()));
        String folder = file.name().substring(0, file.name().lastIndexOf('/') + 1);
        file.companions().forEach((name, bytes) -> files.add(new PublishedFile(node, folder + name, bytes)));
    }

    /** Names that differ in their case only are one file on some systems. */
    private static void checkNames(List<PublishedFile> files) throws DiagnosticException {
        Map<String, PublishedFile> known = new HashMap<>();
        for (PublishedFile file : files) {
            if (file.name().equalsIgnoreCase(MANIFEST)) {
                throw new DiagnosticException(Diagnostic.error(
                                "run.same-file",
                                "the node " + file.node() + " gives a file with the name of the manifest",
                                null)
                        .withHint("give it another name than " + MANIFEST));
            }
            PublishedFile other = known.put(file.name().toLowerCase(Locale.ROOT), file);
            if (other != null) {
                throw conflict(other, file);
            }
        }
        for (PublishedFile file : files) {
            String name = file.name().toLowerCase(Locale.ROOT);
            for (int at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
                PublishedFile other = known.get(name.substring(0, at));
                if (other != null) {
                    throw conflict(other, file);
                }
            }
        }
    }

    private static DiagnosticException conflict(PublishedFile first, PublishedFile second) {
        String both = first.name().equals(second.name()) ? first.name() : first.name() + " and " + second.name();
        String who = first.node().equals(second.node())
                ? "the node " + first.node() + " gives the file " + both + " twice"
                : "the nodes " + first.node() + " and " + second.node() + " give the same file " + both;
        return new DiagnosticException(
                Diagnostic.error("run.same-file", who, null).withHint("give each file a name of its own"));
    }
}

package org.chamfer.nodes.internal.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.RegisteredImporter;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeInputs;

/** Reads the file of a node with the importer of its format. */
final class ImportedFile {
    private final ChosenFile file;
    private final NodeContext context;

    /** @throws DiagnosticException if no file is chosen */
    ImportedFile(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        this.file = ChosenFile.of(inputs, context);
        this.context = context;
    }

    /** As the user calls it. */
    String name() {
        return file.name();
    }

    /** The place of messages about it. */
    SourceRange place() {
        return file.place();
    }

    /** The usual options; what importers say goes to the context. */
    ImportOptions options() {
        return new ImportOptions(file.name(), context)
                .withListener(context::diagnostic)
                .withSiblings(file::sibling);
    }

    /**
     * What is in the file.
     *
     * @throws DiagnosticException if it cannot be read, is of no known format, or not what its name says
     */
    Object read(ImportOptions options) throws DiagnosticException {
        List<RegisteredImporter> importers;
        try {
            importers = context.service(FormatRegistry.class).importersFor(Path.of(file.plainName()));
        } catch (InvalidPathException e) {
            throw new DiagnosticException(
                    Diagnostic.error("node.file-name", "no file is called '" + file.name() + "'", place()), e);
        }
        byte[] bytes = file.bytes();
        context.progress("reading " + file.plainName(), Double.NaN);
        try {
            return importers.getFirst().read(Object.class, new ByteArrayInputStream(bytes), options);
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error("node.cannot-read", "cannot read " + file.name() + ": " + e.getMessage(), place()),
                    e);
        }
    }
}

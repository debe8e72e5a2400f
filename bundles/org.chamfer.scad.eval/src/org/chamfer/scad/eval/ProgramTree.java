package org.chamfer.scad.eval;

import java.util.List;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.model.Statement;

/**
 * A program as it was parsed.
 *
 * @param file the program's own file
 * @param statements the statements at the top of the file, with those of included files in their places
 * @param definitions the statements that were given beside the file; their assignments win
 */
public record ProgramTree(ParsedFile file, List<Statement> statements, List<Statement> definitions) {
    public ProgramTree {
        statements = List.copyOf(statements);
        definitions = List.copyOf(definitions);
    }
}

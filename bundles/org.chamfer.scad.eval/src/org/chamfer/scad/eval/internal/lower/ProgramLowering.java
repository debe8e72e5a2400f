package org.chamfer.scad.eval.internal.lower;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.ProgramTree;
import org.chamfer.scad.eval.internal.file.FileAccess;
import org.chamfer.scad.eval.internal.program.Body;
import org.chamfer.scad.eval.internal.program.FileProgram;
import org.chamfer.scad.eval.internal.program.FrameLayout;
import org.chamfer.scad.eval.internal.resource.InputFiles;
import org.chamfer.scad.eval.internal.run.Console;
import org.chamfer.scad.eval.internal.run.DynamicVariables;
import org.chamfer.scad.eval.internal.run.EvaluationStopped;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.run.SourceFile;
import org.chamfer.scad.eval.internal.source.Captures;
import org.chamfer.scad.eval.internal.source.ParsedFiles;
import org.chamfer.scad.model.Assignment;
import org.chamfer.scad.model.Block;
import org.chamfer.scad.model.FunctionDefinition;
import org.chamfer.scad.model.Include;
import org.chamfer.scad.model.ModuleDefinition;
import org.chamfer.scad.model.Statement;
import org.chamfer.scad.model.Use;

/**
 * Lowers a program: gathers the statements of files and what they include, makes the scopes, and leaves functions and
 * modules to be lowered when they are first called.
 */
public final class ProgramLowering {
    private final EvaluationRequest request;
    private final Console console;
    private final DynamicVariables dynamics;
    private final InputFiles inputs;
    private final FileLoader loader;
    private final Map<SourceFile, Captures> captures = new HashMap<>();
    private final Map<SourceFile, StatementLowering> lowerings = new HashMap<>();
    private final Map<Path, Scope> usedFiles = new HashMap<>();
    private final Map<SourceFile, Path> paths = new HashMap<>();
    private SourceFile mainFile;
    private ProgramTree tree;

    /** Prepares the lowering of one program. */
    public ProgramLowering(
            ParsedFiles parser,
            EvaluationRequest request,
            Console console,
            DynamicVariables dynamics,
            FileAccess files,
            InputFiles inputs) {
        this.request = request;
        this.console = console;
        this.dynamics = dynamics;
        this.inputs = inputs;
        this.loader = new FileLoader(parser, request, console, files);
    }

    /** Time spent on parsing so far. */
    public long parseNanos() {
        return loader.parseNanos();
    }

    /** What was parsed, once the program is lowered. */
    public Optional<ProgramTree> program() {
        return Optional.ofNullable(tree);
    }

    private static List<Statement> plain(List<Located> statements) {
        return statements.stream().map(Located::statement).toList();
    }

    /** The experimental features that are switched on. */
    Set<String> features() {
        return request.settings().features();
    }

    /**
     * Lowers the program.
     *
     * @throws EvaluationStopped if there is a syntax error, which has been reported
     */
    public FileProgram lower() {
        List<FileLoader.Loaded> definitions = new ArrayList<>();
        for (String definition : request.definitions()) {
            definitions.add(loader.parseText(definition + ";", "-D " + definition));
        }
        request.inputs()
                .forEach((name, value) ->
                        definitions.add(loader.parseText(name + "=\"" + value.textFor(name) + "\";", "input " + name)));
        FileLoader.Loaded main = loader.main();
        mainFile = main.source();
        List<Located> statements = new ArrayList<>();
        gather(main, statements, new HashSet<>());
        FileProgram program = new FileProgram();
        Scope scope = Scope.ofFile(program);
        List<Located> overrides = new ArrayList<>();
        for (FileLoader.Loaded definition : definitions) {
            captures.put(definition.source(), definition.captures());
            for (Statement statement : definition.parsed().model().getStatements()) {
                overrides.add(new Located(statement, definition.source()));
            }
        }
        tree = new ProgramTree(main.parsed(), plain(statements), plain(overrides));
        lowerFile(statements, overrides, scope);
        return program;
    }

    private void lowerFile(List<Located> statements, List<Located> overrides, Scope scope) {
        new OverwrittenVariables(console, mainFile).search(statements);
        useFiles(statements, scope);
        scope.file().setBody(body(statements, overrides, scope, null, true));
    }

    private void useFiles(List<Located> statements, Scope scope) {
        for (Located located : statements) {
            if (located.statement() instanceof Use use) {
                Scope used = usedFile(use, located.file());
                if (used != null) {
                    // The last file wins.
                    scope.used().remove(used);
                    scope.used().addFirst(used);
                }
            }
        }
    }

    private Scope usedFile(Use use, SourceFile from) {
        String name = use.getPath();
        Place place = Located.place(use, from);
        if (InputFiles.isFont(name)) {
            if (!inputs.addFont(name, paths.get(from), place)) {
                console.error("scad.font-not-found", "Can't read font with path '" + name + "'", "", place);
            }
            return null;
        }
        FileLoader.Loaded file = loader.find(name, paths.get(from), place);
        if (file == null) {
            console.warn("scad.library-not-found", "Can't open library '" + name + "'.", place);
            return null;
        }
        Scope known = usedFiles.get(file.path());
        if (known != null) {
            return known;
        }
        FileProgram program = new FileProgram();
        Scope scope = Scope.ofFile(program);
        usedFiles.put(file.path(), scope);
        List<Located> statements = new ArrayList<>();
        gather(file, statements, new HashSet<>());
        lowerFile(statements, List.of(), scope);
        return scope;
    }

    /** Appends the statements of a file with those that it includes in their places. */
    private void gather(FileLoader.Loaded file, List<Located> out, Set<Path> open) {
        paths.put(file.source(), file.path());
        captures.put(file.source(), file.captures());
        gather(file.parsed().model().getStatements(), file.source(), out, open);
    }

    private void gather(List<Statement> statements, SourceFile file, List<Located> out, Set<Path> open) {
        for (Statement statement : statements) {
            switch (statement) {
                case Include include -> include(include, file, out, open);
                case Block block -> gather(block.getStatements(), file, out, open);
                default -> out.add(new Located(statement, file));
            }
        }
    }

    private void include(Include include, SourceFile from, List<Located> out, Set<Path> open) {
        String name = include.getPath();
        Place place = Located.place(include, from);
        FileLoader.Loaded file = loader.find(name, paths.get(from), place);
        if (file == null || open.contains(file.path())) {
            console.warn("scad.include-not-found", "Can't open include file '" + name + "'.", place);
        } else {
            // The program itself is not among the open files, as in OpenSCAD: it may be included once.
            open.add(file.path());
            gather(file, out, open);
            open.remove(file.path());
        }
    }

    /** The statements behind a module call or in a module, with what they include. */
    List<Located> gather(Statement body, SourceFile file) {
        List<Located> out = new ArrayList<>();
        gather(List.of(body), file, out, new HashSet<>(Set.of(paths.get(file))));
        return out;
    }

    /** Lowers statements to a body whose names live in {@code scope}. */
    Body body(
            List<Located> statements, List<Located> overrides, Scope scope, FrameLayout ownLayout, boolean freshFrame) {
        if (!scope.isTop()) {
            useFiles(statements, scope);
        }
        for (Located located : statements) {
            declare(located, scope);
        }
        Map<String, Located> first = new LinkedHashMap<>();
        Map<String, Located> last = new HashMap<>();
        for (Located located : statements) {
            if (located.statement() instanceof Assignment assignment) {
                last.put(assignment.getName(), located);
                first.putIfAbsent(assignment.getName(), located);
            }
        }
        for (Located located : overrides) {
            if (located.statement() instanceof Assignment assignment) {
                last.put(assignment.getName(), located);
                first.putIfAbsent(assignment.getName(), located);
            }
        }
        return new BodyLowering(scope, ownLayout, dynamics).lower(first, last, statements, freshFrame, this);
    }

    private void declare(Located located, Scope scope) {
        switch (located.statement()) {
            case FunctionDefinition function -> statements(located.file()).declare(function, scope);
            case ModuleDefinition module -> statements(located.file()).declare(module, scope);
            default -> {
                // Only definitions are known before the statements run.
            }
        }
    }

    /** What lowers the statements of a file. */
    StatementLowering statements(SourceFile file) {
        return lowerings.computeIfAbsent(file, key -> new StatementLowering(key, dynamics, captures.get(key), this));
    }
}

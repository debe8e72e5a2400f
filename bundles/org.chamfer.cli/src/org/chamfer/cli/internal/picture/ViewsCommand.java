package org.chamfer.cli.internal.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.customizer.ParameterSetOptions;
import org.chamfer.cli.internal.render.Modeler;
import org.chamfer.cli.internal.render.ScadModeler;
import org.chamfer.geometry.Geometry;
import org.chamfer.render.Scene;
import org.chamfer.render.SheetSettings;
import org.chamfer.render.SoftwareRenderer;
import org.chamfer.render.ViewArrangement;
import org.chamfer.render.ViewSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chamfer views}: writes a sheet of the front, top, right and isometric views of a part. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  chamfer views bracket.scad -o bracket.png",
            "  chamfer views housing.3mf -o sheet.png --first-angle --imgsize 2400,1600"
        })
public final class ViewsCommand implements CliCommand {
    private final Modeler modeler;

    @Parameters(paramLabel = "FILE", description = "A .scad file, or one of any format that can be imported.")
    private String file;

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Option(names = "--imgsize", paramLabel = "W,H", description = "Size in pixels (default: 1600,1200).")
    private String imageSize = SheetSettings.DEFAULT.width() + "," + SheetSettings.DEFAULT.height();

    @Option(
            names = "--first-angle",
            description = {
                "Put the top view below and the right view at the left, as usual in Europe;",
                "without, the top view stands above and the right view at the right."
            })
    private boolean firstAngle;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "What stands in the corner; the file's name otherwise.")
    private String title;

    @Option(
            names = "-D",
            paramLabel = "NAME=VALUE",
            description = "Set a variable of the file to an expression; may be given several times.")
    private List<String> definitions = new ArrayList<>();

    @Mixin
    private ParameterSetOptions parameterSet = new ParameterSetOptions();

    /** Made by the extension registry. */
    public ViewsCommand() {
        this(new ScadModeler());
    }

    ViewsCommand(Modeler modeler) {
        this.modeler = modeler;
    }

    @Override
    public int run(CommandContext context) throws UsageException, DiagnosticException, IOException {
        parameterSet.checkUsage();
        SheetSettings settings = settings();
        PictureOutput output = new PictureOutput(sheet.output(), context);
        output.check();
        context.messages().setLevel(sheet.level());
        context.work().progress("computing the geometry", Double.NaN);
        Geometry geometry = new PictureSource(modeler, context).geometry(file, definitions, parameterSet);
        context.work().progress("drawing", Double.NaN);
        String name = title == null ? String.valueOf(Path.of(file).getFileName()) : title;
        output.write(new ViewSheet(name, settings).draw(Scene.of(geometry), new SoftwareRenderer(), context.work()));
        return ExitCode.DONE;
    }

    private SheetSettings settings() throws UsageException {
        int[] size = SheetOptions.size("--imgsize", imageSize);
        try {
            return SheetSettings.DEFAULT
                    .withSize(size[0], size[1])
                    .withScheme(sheet.scheme())
                    .withEdges(sheet.edges())
                    .withArrangement(firstAngle ? ViewArrangement.FIRST_ANGLE : ViewArrangement.THIRD_ANGLE);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage(), "");
        }
    }
}

package org.chamfer.cli.internal.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.customizer.ParameterSetOptions;
import org.chamfer.cli.internal.render.Modeler;
import org.chamfer.cli.internal.render.ScadModeler;
import org.chamfer.geometry.Geometry;
import org.chamfer.render.ContactSettings;
import org.chamfer.render.ContactSheet;
import org.chamfer.render.Scene;
import org.chamfer.render.SoftwareRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chamfer gallery}: writes one sheet with a small picture of each of many files. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "Files that cannot be shown leave an empty place with the reason; the exit code is 1 then.",
            "",
            "Examples:",
            "  chamfer gallery data/examples/*.scad -o examples.png",
            "  chamfer gallery parts/*.stl -o parts.png --columns 4 --tile 400,300"
        })
public final class GalleryCommand implements CliCommand {
    private final Modeler modeler;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files of code or of any format that can be imported.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private SheetOptions sheet = new SheetOptions();

    @Option(names = "--columns", paramLabel = "N", description = "Pictures beside each other (default: 6).")
    private int columns = ContactSettings.DEFAULT.columns();

    @Option(names = "--tile", paramLabel = "W,H", description = "Size of a picture in pixels (default: 240,200).")
    private String tile = ContactSettings.DEFAULT.tileWidth() + "," + ContactSettings.DEFAULT.tileHeight();

    /** Made by the extension registry. */
    public GalleryCommand() {
        this(new ScadModeler());
    }

    GalleryCommand(Modeler modeler) {
        this.modeler = modeler;
    }

    @Override
    public int run(CommandContext context) throws UsageException, DiagnosticException, IOException {
        ContactSheet contact = sheet();
        PictureOutput output = new PictureOutput(sheet.output(), context);
        output.check();
        context.messages().setLevel(sheet.level());
        PictureSource source = new PictureSource(modeler, context);
        SoftwareRenderer renderer = new SoftwareRenderer();
        boolean failed = false;
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i);
            context.work().checkCancelled();
            context.work().progress(file, (double) i / files.size());
            try {
                Geometry geometry = source.geometry(file, List.of(), new ParameterSetOptions());
                contact.show(i, label(file), Scene.of(geometry), renderer, context.work());
            } catch (DiagnosticException e) {
                failed = true;
                contact.fail(i, label(file), e.diagnostic().message());
                context.messages().print(e.diagnostic(), new DiagnosticFormatter(_ -> null));
            }
        }
        output.write(contact.finish());
        return failed ? ExitCode.FAILED : ExitCode.DONE;
    }

    private ContactSheet sheet() throws UsageException {
        int[] size = SheetOptions.size("--tile", tile);
        try {
            return new ContactSheet(
                    files.size(), new ContactSettings(columns, size[0], size[1], sheet.scheme(), sheet.edges()));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage(), "choose other --columns or --tile");
        }
    }

    /** The name of a file without folder; that of code also without its extension. */
    private static String label(String file) {
        String name = String.valueOf(Path.of(file).getFileName());
        return PictureSource.isProgram(name) ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}

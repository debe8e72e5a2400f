package org.chamfer.cli.internal.cache;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.internal.run.JsonText;
import org.chamfer.engine.installation.StoreFolder;
import org.chamfer.store.ContentStore;
import org.chamfer.store.VerifyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code chamfer cache verify}: reads everything that is kept. */
@Command(
        name = "verify",
        description = {
            "Read everything, and remove what is damaged; the next runs compute it again.",
            "The exit code is 1 if something was damaged."
        })
final class CacheVerifyCommand implements CliCommand {
    @ParentCommand
    private CacheCommand cache;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public int run(CommandContext context) throws DiagnosticException, IOException {
        StoreFolder folder = cache.folder();
        try (ContentStore store = folder.open()) {
            VerifyReport report = store.verify(context.work());
            context.print(json ? JsonText.of(CacheReport.json(folder, report)) : text(report));
            return report.damaged().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private static String text(VerifyReport report) {
        StringBuilder out = new StringBuilder();
        report.damaged().forEach(file -> out.append("removed ")
                .append(file.file())
                .append(": ")
                .append(file.reason())
                .append('\n'));
        out.append("checked ").append(CacheReport.text(report.checked()));
        out.append(": ")
                .append(
                        report.damaged().isEmpty()
                                ? "all sound"
                                : report.damaged().size() + " damaged")
                .append('\n');
        return out.toString();
    }
}

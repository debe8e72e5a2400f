package org.chamfer.cli.internal.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.engine.EngineServices;
import org.chamfer.engine.worker.NodeWorker;
import org.chamfer.graph.type.NodeTypeRegistry;
import org.chamfer.graph.type.PortTypeRegistry;
import picocli.CommandLine.Command;

/** {@code chamfer worker}: computes nodes for another process, which started this one and talks to it by pipes. */
@Command
public final class WorkerCommand implements CliCommand {
    @Override
    public int run(CommandContext context) throws IOException {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out);
                EngineServices services = EngineServices.ofPlatform()) {
            // Whatever nodes print must not get between the messages.
            System.setOut(System.err);
            new NodeWorker(new NodeTypeRegistry(), new PortTypeRegistry(), services::find)
                    .serve(new FileInputStream(FileDescriptor.in), out);
        } finally {
            // The other process is gone or has no more work: nothing here is worth waiting for.
            Runtime.getRuntime().halt(ExitCode.DONE);
        }
        return ExitCode.DONE;
    }
}

package org.chamfer.workbench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param files files and folders to be opened, absolute
 */
record StartArguments(List<Path> files) {
    StartArguments {
        files = List.copyOf(files);
    }

    /**
     * Reads the arguments that the platform has not taken for itself. Options are left to whoever knows them, each with the
     * argument behind it.
     *
     * @param folder where relative paths start
     */
    static StartArguments parse(String[] arguments, Path folder) {
        List<Path> files = new ArrayList<>();
        boolean option = false;
        for (String argument : arguments) {
            if (argument.startsWith("-")) {
                option = true;
            } else if (option) {
                option = false;
            } else if (!argument.isBlank()) {
                files.add(folder.resolve(argument).toAbsolutePath().normalize());
            }
        }
        return new StartArguments(files);
    }
}

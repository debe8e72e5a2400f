package org.chamfer.cli.internal.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.library.LibraryFolders;

/** The folders in which programs find libraries. */
final class LibraryCheck implements HealthCheck {
    private static final String SUBJECT = "libraries";

    private final LibraryFolders folders;

    LibraryCheck(LibraryFolders folders) {
        this.folders = folders;
    }

    @Override
    public List<Finding> findings(WorkContext work) {
        List<Finding> findings = new ArrayList<>();
        List<String> there = new ArrayList<>();
        for (Path folder : folders.searched()) {
            if (Files.isDirectory(folder) && Files.isReadable(folder)) {
                there.add(folder.toString());
            } else if (folders.environment().contains(folder)) {
                findings.add(Finding.warning(
                        SUBJECT,
                        "OPENSCADPATH names " + folder + ", which is no folder that can be read",
                        "make the folder, or correct OPENSCADPATH"));
            }
        }
        findings.addFirst(Finding.ok(
                SUBJECT,
                there.isEmpty()
                        ? "none of the user; 'chamfer libraries add' puts them into " + folders.own()
                        : "in " + String.join(", ", there)));
        return findings;
    }
}

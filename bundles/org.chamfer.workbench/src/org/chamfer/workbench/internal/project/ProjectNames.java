package org.chamfer.workbench.internal.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;

/** Names for projects that the workspace takes and that are not taken. */
final class ProjectNames {
    private static final String OTHERWISE = "Project";

    private ProjectNames() {}

    /** A project that does not exist yet, called as wished or, if that is taken, with a number. */
    static IProject free(IWorkspace workspace, String wish) {
        String name = workspace.validateName(wish, IResource.PROJECT).isOK() ? wish : legal(wish);
        IProject project = workspace.getRoot().getProject(name);
        for (int number = 2; project.exists(); number++) {
            project = workspace.getRoot().getProject(name + " " + number);
        }
        return project;
    }

    private static String legal(String wish) {
        String name = wish.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        while (name.startsWith(".")) {
            name = name.substring(1);
        }
        return name.isEmpty() ? OTHERWISE : name;
    }
}

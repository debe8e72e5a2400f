package org.chamfer.workbench.internal.wizard;

import java.util.Optional;

/** What files and projects may be called, on every operating system. */
final class FileNames {
    private static final int LONGEST = 120;
    private static final String FORBIDDEN = "\\/:*?\"<>|";

    private FileNames() {}

    /** Why a name will not do, in a sentence; empty if it will. @param thing such as {@code graph} */
    static Optional<String> problem(String name, String thing) {
        if (name.isBlank()) {
            return Optional.of("Enter a name for the " + thing + ".");
        }
        if (!name.equals(name.strip()) || name.startsWith(".") || name.endsWith(".")) {
            return Optional.of("A name begins and ends with neither a space nor a dot.");
        }
        if (name.length() > LONGEST) {
            return Optional.of("The name is longer than " + LONGEST + " characters.");
        }
        return name.chars()
                .filter(character -> FORBIDDEN.indexOf(character) >= 0 || Character.isISOControl(character))
                .mapToObj(character -> "A name cannot contain "
                        + (Character.isISOControl(character) ? "control characters" : Character.toString(character))
                        + ".")
                .findFirst();
    }

    /** The name with the extension, which need not be typed. @param extension without the dot */
    static String withExtension(String name, String extension) {
        return name.endsWith("." + extension) ? name : name + "." + extension;
    }
}

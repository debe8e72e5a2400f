package org.chamfer.workbench.internal.look;

/** What the user wants of the theme. */
public enum ThemeChoice {
    /** Dark if the desktop is. */
    SYSTEM("system"),
    /** Always light. */
    LIGHT("light"),
    /** Always dark. */
    DARK("dark");

    private final String id;

    ThemeChoice(String id) {
        this.id = id;
    }

    /** How the choice is written in the preferences. */
    public String id() {
        return id;
    }

    /** The choice written so; {@link #SYSTEM} if none is. */
    public static ThemeChoice of(String id) {
        for (ThemeChoice choice : values()) {
            if (choice.id.equals(id)) {
                return choice;
            }
        }
        return SYSTEM;
    }

    /** Whether this means the dark theme. @param systemDark true if the desktop is dark */
    boolean dark(boolean systemDark) {
        return switch (this) {
            case SYSTEM -> systemDark;
            case LIGHT -> false;
            case DARK -> true;
        };
    }
}

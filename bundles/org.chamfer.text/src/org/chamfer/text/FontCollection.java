package org.chamfer.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.text.internal.font.BundledFonts;
import org.chamfer.text.internal.font.FontEntry;
import org.chamfer.text.internal.font.FontMatcher;
import org.chamfer.text.internal.font.FontPattern;
import org.chamfer.text.internal.font.FontScanner;
import org.chamfer.text.internal.font.FontSource;

/**
 * The fonts that a text may use: the user's files, those in folders that the user names, and Liberation Sans, Serif and
 * Mono, which come with the program; never those of the system. Immutable. Of fonts that fit equally well, files win over
 * folders, and folders over what comes with the program.
 */
public final class FontCollection {
    /** Only the fonts that come with the program. */
    public static final FontCollection BUNDLED = new FontCollection(BundledFonts.ALL, List.of());

    private static final String DEFAULT_FONT = BundledFonts.DEFAULT_FAMILY + ":style=Regular";

    private final List<FontEntry> fonts;
    private final List<Diagnostic> problems;

    private FontCollection(List<FontEntry> fonts, List<Diagnostic> problems) {
        this.fonts = List.copyOf(fonts);
        this.problems = List.copyOf(problems);
    }

    /** Starts a collection with more fonts. */
    public static Builder builder() {
        return new Builder();
    }

    /** What could not be read when the collection was made, as warnings without a place. */
    public List<Diagnostic> problems() {
        return problems;
    }

    /** The names of all families, each once, the user's first. */
    public List<String> families() {
        return fonts.stream().map(font -> font.families().getFirst()).distinct().toList();
    }

    /**
     * Chooses a font as fontconfig does: by family, then by style, slant, weight and width.
     *
     * @param name families, then properties: {@code Liberation Serif:style=Bold Italic}, {@code Arial:bold}; empty for
     *     Liberation Sans, which also takes the place of families that are not there
     * @return empty if the name has a property that makes no sense
     */
    public Optional<FontChoice> match(String name) {
        Selected selected = select(name);
        if (selected == null) {
            return Optional.empty();
        }
        FontEntry font = selected.font;
        Optional<Path> file =
                font.source() instanceof FontSource.OnDisk(Path path) ? Optional.of(path) : Optional.empty();
        return Optional.of(new FontChoice(
                font.families().getFirst(), font.styles().getFirst(), file, font.index(), selected.exact));
    }

    /** The font for a name with the features that the name asks for, {@code null} if the name makes no sense. */
    Selected select(String name) {
        FontPattern pattern = FontPattern.parse(name.isBlank() ? DEFAULT_FONT : name.strip());
        if (pattern == null) {
            return null;
        }
        FontMatcher.Match match = FontMatcher.best(fonts, pattern);
        return new Selected(match.font(), pattern.features(), match.exact());
    }

    /** A chosen font. */
    record Selected(FontEntry font, List<String> features, boolean exact) {}

    /** Gathers fonts. For one thread. */
    public static final class Builder {
        private final Map<Path, List<FontEntry>> files = new LinkedHashMap<>();
        private final Map<Path, List<FontEntry>> inFolders = new LinkedHashMap<>();
        private final List<Diagnostic> problems = new ArrayList<>();

        private Builder() {}

        /** Adds the fonts of a TrueType or OpenType file, or of a collection of them; a problem if that cannot be read. */
        public Builder addFile(Path file) {
            if (!files.containsKey(file)) {
                try {
                    files.put(file, FontScanner.file(file));
                } catch (IOException e) {
                    problems.add(problem("Can't register font '" + file + "'", e));
                }
            }
            return this;
        }

        /** Adds all fonts in a folder and in those below it; what is no font there is passed over. */
        public Builder addFolder(Path folder) {
            try {
                for (Path file : FontScanner.folder(folder)) {
                    if (!inFolders.containsKey(file)) {
                        inFolders.put(file, fontsOf(file));
                    }
                }
            } catch (IOException e) {
                problems.add(problem("Can't register font directory '" + folder + "'", e));
            }
            return this;
        }

        private static List<FontEntry> fontsOf(Path file) {
            try {
                return FontScanner.file(file);
            } catch (IOException e) {
                // Nobody asked for this file by name.
                return List.of();
            }
        }

        private static Diagnostic problem(String message, IOException cause) {
            String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            return Diagnostic.warning("text.font-unreadable", message, null).withHint(reason);
        }

        /** The collection. */
        public FontCollection build() {
            List<FontEntry> fonts = new ArrayList<>();
            files.values().forEach(fonts::addAll);
            inFolders.values().forEach(fonts::addAll);
            fonts.addAll(BundledFonts.ALL);
            return new FontCollection(fonts, problems);
        }
    }
}

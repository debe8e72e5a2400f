package org.chamfer.scad.internal.format;

/** Moves the lines of a comment along with its beginning. */
final class CommentText {
    private static final String TAB = "    ";

    private CommentText() {}

    /**
     * The text of a comment at another column.
     *
     * @param lines its lines; the first one begins with the comment itself
     * @param from the column where it stood, counted from 0
     * @param to the column where it stands now
     */
    static String moved(String[] lines, int from, int to) {
        StringBuilder text = new StringBuilder(lines[0].stripTrailing());
        boolean stars = areStars(lines);
        for (int index = 1; index < lines.length; index++) {
            String line = lines[index].stripTrailing();
            text.append('\n');
            if (stars) {
                text.repeat(' ', to + 1).append(line.strip());
            } else {
                text.append(moved(line, to - from));
            }
        }
        return text.toString();
    }

    private static boolean areStars(String[] lines) {
        for (int index = 1; index < lines.length; index++) {
            if (!lines[index].strip().startsWith("*")) {
                return false;
            }
        }
        return true;
    }

    private static String moved(String line, int by) {
        String content = line.stripLeading();
        if (by == 0 || content.isEmpty()) {
            return line;
        }
        String indent = line.substring(0, line.length() - content.length()).replace("\t", TAB);
        return " ".repeat(Math.max(0, indent.length() + by)) + content;
    }
}

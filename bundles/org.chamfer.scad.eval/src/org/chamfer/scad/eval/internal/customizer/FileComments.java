package org.chamfer.scad.eval.internal.customizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.scad.eval.customizer.CustomizerParameters;

/**
 * The comments of a file that the customizer looks at, by lines counted from 1.
 *
 * <p>It follows OpenSCAD 2025 to the letter, because the same file has to have the same parameters: the text is
 * searched by a scan that knows texts and comments only roughly. A brace in a text ends the parameters like any other,
 * a backslash before the quote that ends a text hides it, and the slash of a comment's end may begin the next comment.
 * One thing is kinder here: lines may end with CR LF.
 */
public final class FileComments {
    private static final String ESCAPED_QUOTE = "\\\"";

    private record Group(String name, int line) {}

    private final String text;
    private final String[] lines;
    private final List<Group> groups = new ArrayList<>();
    private int stopLine = Integer.MAX_VALUE;

    /** Searches the text of a file. */
    public FileComments(String original) {
        text = original.replace("\r\n", "\n").replace('\r', '\n');
        lines = text.split("\n", -1);
        scan();
    }

    /** The line of the first brace: assignments on it and below are no parameters. */
    public int stopLine() {
        return stopLine;
    }

    /** The comment at the end of a line without its slashes; empty if there is none or it follows two statements. */
    public String annotation(int line) {
        String code = lines[line - 1];
        boolean inText = false;
        boolean ended = false;
        for (int at = 0; at + 1 < code.length(); at++) {
            if (inText && code.startsWith(ESCAPED_QUOTE, at)) {
                at++;
                continue;
            }
            char c = code.charAt(at);
            inText ^= c == '"';
            if (!inText) {
                if (code.startsWith("//", at)) {
                    return code.substring(at + 2);
                }
                if (c == ';' && ended) {
                    return "";
                }
                ended |= c == ';';
            }
        }
        return "";
    }

    /** The comment that fills the line above a line, empty if there is none. */
    public String description(int line) {
        String above = line < 2 ? "" : lines[line - 2];
        if (!above.startsWith("//")) {
            return "";
        }
        int start = 2;
        while (start < above.length() && (above.charAt(start) == ' ' || above.charAt(start) == '\t')) {
            start++;
        }
        return above.substring(start).replace("//", " ");
    }

    /** The group of a line: that of the last block comment of a single line above it. */
    public String group(int line) {
        return namedGroup(line).orElse(CustomizerParameters.DEFAULT_GROUP);
    }

    /** The group that a comment gives to a line, empty if there is no such comment. */
    public Optional<String> namedGroup(int line) {
        return groups.reversed().stream()
                .filter(group -> group.line() < line)
                .findFirst()
                .map(Group::name);
    }

    private void scan() {
        int line = 1;
        boolean inText = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
            } else if (inText && text.startsWith(ESCAPED_QUOTE, at)) {
                at++;
            } else if (c == '"') {
                inText = !inText;
            } else if (!inText && text.startsWith("//", at)) {
                at = endOf("\n", at) - 1;
            } else if (!inText && text.startsWith("/*", at)) {
                int end = endOf("*/", at + 2);
                String comment = text.substring(at + 2, end);
                int breaks = (int) comment.chars().filter(one -> one == '\n').count();
                line += breaks;
                if (breaks == 0) {
                    groups.add(new Group(nameOf(comment), line));
                }
                at = end;
            } else if (c == '{') {
                stopLine = Math.min(stopLine, line);
            }
        }
    }

    private int endOf(String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end;
    }

    /** The name that a comment gives to a group: what stands in its brackets, joined by dashes. */
    private static String nameOf(String comment) {
        StringBuilder name = new StringBuilder();
        int open = comment.indexOf('[');
        while (open >= 0) {
            int close = comment.indexOf(']', open);
            if (close < 0) {
                break;
            }
            name.append(name.isEmpty() ? "" : "-").append(comment, open + 1, close);
            open = comment.indexOf('[', close);
        }
        return name.toString().strip();
    }
}
